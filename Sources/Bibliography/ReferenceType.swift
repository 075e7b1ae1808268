/// What kind of work a record describes; the raw values are CSL 1.0.2's type names.
public enum ReferenceType: String, Hashable, Codable, Sendable, CaseIterable {
    /// A preprint or another article outside a journal.
    case article
    /// An article in a magazine.
    case articleMagazine = "article-magazine"
    /// An article in a newspaper.
    case articleNewspaper = "article-newspaper"
    /// An article in a journal.
    case articleJournal = "article-journal"
    /// A court's decision.
    case legalCase = "legal_case"
    /// A bill.
    case bill
    /// A whole book.
    case book
    /// A broadcast.
    case broadcast
    /// A chapter or section of a book.
    case chapter
    /// A classic work.
    case classic
    /// A collection, such as an archive's.
    case collection
    /// A data set.
    case dataset
    /// A work of no known kind.
    case document
    /// An entry of a reference work or a database.
    case entry
    /// An entry of a dictionary.
    case entryDictionary = "entry-dictionary"
    /// An entry of an encyclopedia.
    case entryEncyclopedia = "entry-encyclopedia"
    /// An event, such as an unpublished conference contribution.
    case event
    /// A figure.
    case figure
    /// A picture.
    case graphic
    /// A hearing.
    case hearing
    /// An interview.
    case interview
    /// A law.
    case legislation
    /// A manuscript.
    case manuscript
    /// A map.
    case map
    /// A film.
    case motionPicture = "motion_picture"
    /// Notated music.
    case musicalScore = "musical_score"
    /// A pamphlet.
    case pamphlet
    /// A paper in conference proceedings.
    case paperConference = "paper-conference"
    /// A patent.
    case patent
    /// A performance.
    case performance
    /// An issue of a periodical.
    case periodical
    /// A letter or message to a person.
    case personalCommunication = "personal_communication"
    /// A post on a forum or social network.
    case post
    /// A post on a weblog.
    case postWeblog = "post-weblog"
    /// A regulation.
    case regulation
    /// A report.
    case report
    /// A review of a work.
    case review
    /// A review of a book.
    case reviewBook = "review-book"
    /// Software.
    case software
    /// A recording of music.
    case song
    /// A speech or a presentation.
    case speech
    /// A standard.
    case standard
    /// A thesis.
    case thesis
    /// A treaty.
    case treaty
    /// A page or site of the web.
    case webpage
}
