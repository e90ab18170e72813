import ArgumentParser
import DocumentReading

/// Which pages of PDFs a command reads from their pictures.
struct RecognitionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read pages of PDFs from their pictures, by tesseract: auto (those without text, where tesseract is installed), always or never.",
            valueName: "auto|always|never"))
    var ocr = PageRecognition.auto
}

extension PageRecognition: ExpressibleByArgument {}
