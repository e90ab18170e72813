/// The elements of HTML by what they do to the text (HTML Living Standard, 4 and 15.3 on rendering).
enum HTMLVocabulary {
    static let roles: [String: ElementRole] = {
        var roles: [String: ElementRole] = [
            "br": .lineBreak, "hr": .rule, "table": .table, "thead": .tableHead, "tr": .row, "td": .cell(header: false),
            "th": .cell(header: true), "ul": .list(ordered: false), "menu": .list(ordered: false),
            "dir": .list(ordered: false),
            "ol": .list(ordered: true), "li": .listItem, "pre": .preformatted, "title": .title, "meta": .metadata,
            "body": .block,
            "head": .inline, "html": .inline, "tbody": .inline, "tfoot": .inline, "caption": .caption,
            "b": .bold(byType: false), "strong": .bold(byType: false), "sup": .raised,
            "dl": .terms, "dt": .term, "dd": .definition,
        ]
        for level in 1...6 { roles["h\(level)"] = .heading(level: level) }
        let blocks = [
            "p", "div", "section", "article", "main", "aside", "header", "footer", "address", "blockquote", "center",
            "details", "summary", "dialog", "fieldset", "legend", "figcaption", "figure", "form", "hgroup", "search",
            "label",
        ]
        for name in blocks { roles[name] = .block }
        let hidden = [
            "script", "style", "noscript", "template", "nav", "iframe", "object", "applet", "audio", "video", "canvas",
            "svg", "math",
            "button", "select", "option", "datalist", "textarea", "map", "frameset", "noframes", "link", "base",
            // What the document does not say any more.
            "del", "s", "strike",
        ]
        for name in hidden { roles[name] = .hidden }
        return roles
    }()
}
