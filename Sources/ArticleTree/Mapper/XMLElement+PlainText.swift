package import XMLTree

extension XMLElement {
    /// The element's text as a reader sees it: inline markup gone, no blank added or doubled, footnote marks left out.
    ///
    /// A formula is given once, where it is there as MathML, TeX and a picture.
    package var plainText: String {
        var collector = TextCollector()
        collector.add(self)
        return collector.text
    }

    /// The text of a title: further without numbers that lead to references and without a raised mark at the end.
    package var titleText: String {
        var collector = TextCollector(isTitle: true)
        collector.add(self)
        return collector.text
    }
}
