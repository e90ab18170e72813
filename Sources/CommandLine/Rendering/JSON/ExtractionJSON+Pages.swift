import SourceText

/// Where facts stand on pages.
extension ExtractionJSON {
    /// `page` from 1, and `box`, where the format has them: four numbers, or a list of fours where it runs over lines.
    func writePage(_ range: ByteRange, _ json: inout JSONWriter) {
        guard let pages = text.pages else { return }
        json.field("page", pages.page(at: range.start))
        let boxes = pages.boxes(of: range)
        guard !boxes.isEmpty else { return }
        json.name("box")
        if boxes.count == 1 { write(boxes[0], &json) } else { json.array(boxes) { json, box in write(box, &json) } }
    }

    /// What the edges of pages hold and the text does not.
    func writeFurniture(_ json: inout JSONWriter) {
        guard !text.furniture.isEmpty else { return }
        json.name("furniture")
        json.array(text.furniture) { json, line in
            json.object { json in
                json.field("text", line.text)
                guard let place = line.place else { return }
                json.field("page", place.page)
                json.name("box")
                write(place.box, &json)
            }
        }
    }

    private func write(_ box: PageBox, _ json: inout JSONWriter) {
        json.array([box.left, box.top, box.right, box.bottom]) { json, edge in json.value(tenths: edge) }
    }
}
