internal import GRDB

/// The tables of a store and the steps by which older stores come to them.
enum StoreSchema {
    /// SQLite's application id of our stores, "BibA" (SQLite, *PRAGMA application_id*).
    static let applicationID: Int32 = 0x4269_6241

    /// The migrations in their order; a registered one is never changed.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-records-and-studies") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: firstTables)
        }
        migrator.registerMigration("2-registry-answers") { database in
            try database.execute(sql: registryTables)
        }
        migrator.registerMigration("3-taught-journals") { database in
            try database.execute(sql: taughtTables)
        }
        migrator.registerMigration("4-decisions-and-search") { database in
            try database.execute(sql: decisionTables)
            try SearchText.fill(database)
        }
        return migrator
    }

    private static let decisionTables = """
        ALTER TABLE runs ADD COLUMN undoneRunID INTEGER REFERENCES runs(id);
        ALTER TABLE studies ADD COLUMN changedRunID INTEGER REFERENCES runs(id);
        ALTER TABLE decisions ADD COLUMN runID INTEGER REFERENCES runs(id);
        ALTER TABLE decisions ADD COLUMN undoneRunID INTEGER REFERENCES runs(id);
        ALTER TABLE decisions ADD COLUMN otherSlug TEXT;
        ALTER TABLE decisions ADD COLUMN otherDOI TEXT;
        ALTER TABLE decisions ADD COLUMN otherPMID TEXT;
        ALTER TABLE decisions ADD COLUMN machineValue TEXT;
        CREATE TABLE decisionRecords (
            decisionID INTEGER NOT NULL REFERENCES decisions(id),
            part INTEGER NOT NULL,
            recordID INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
            PRIMARY KEY (decisionID, part, recordID)
        ) WITHOUT ROWID;
        CREATE INDEX decisionRecordsByRecordID ON decisionRecords(recordID);
        CREATE TABLE retiredStudies (
            slug TEXT PRIMARY KEY,
            successorID INTEGER REFERENCES studies(id) ON DELETE SET NULL,
            publishedHash INTEGER,
            contents BLOB NOT NULL,
            runID INTEGER REFERENCES runs(id)
        ) WITHOUT ROWID;
        CREATE TABLE proposals (
            kind TEXT NOT NULL,
            slug TEXT NOT NULL,
            otherSlug TEXT NOT NULL,
            PRIMARY KEY (kind, slug, otherSlug)
        ) WITHOUT ROWID;
        CREATE VIRTUAL TABLE studyTexts USING fts5(
            title, authors, journal, abstract, other, tokenize = "unicode61 remove_diacritics 2");
        """

    private static let registryTables = """
        ALTER TABLE doiAnswers ADD COLUMN contents BLOB;
        CREATE TABLE notices (
            id INTEGER PRIMARY KEY,
            doi TEXT,
            pmid TEXT,
            kind TEXT NOT NULL,
            noticeDOI TEXT,
            date TEXT,
            origin TEXT NOT NULL
        );
        CREATE UNIQUE INDEX noticesOnce ON notices(
            ifnull(doi, ''), ifnull(pmid, ''), kind, ifnull(noticeDOI, ''), origin);
        """

    private static let taughtTables = """
        CREATE TABLE taughtJournals (
            title TEXT NOT NULL,
            abbreviation TEXT NOT NULL,
            issns TEXT NOT NULL,
            recordCount INTEGER NOT NULL,
            taughtBy TEXT NOT NULL,
            PRIMARY KEY (title, abbreviation, issns)
        ) WITHOUT ROWID;
        """

    private static let firstTables = """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            command TEXT NOT NULL,
            date TEXT NOT NULL,
            rulesetVersion TEXT NOT NULL
        );
        CREATE TABLE sources (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            format TEXT NOT NULL,
            database TEXT
        );
        CREATE TABLE records (
            id INTEGER PRIMARY KEY,
            sourceID INTEGER NOT NULL REFERENCES sources(id),
            key TEXT NOT NULL,
            recordID TEXT NOT NULL,
            file TEXT NOT NULL,
            raw BLOB NOT NULL,
            hash INTEGER NOT NULL,
            reference BLOB NOT NULL,
            firstRunID INTEGER NOT NULL REFERENCES runs(id),
            lastRunID INTEGER NOT NULL REFERENCES runs(id),
            UNIQUE (sourceID, key)
        );
        CREATE INDEX recordsByRecordID ON records(recordID);
        CREATE TABLE supersededRecords (
            id INTEGER PRIMARY KEY,
            currentID INTEGER NOT NULL REFERENCES records(id),
            file TEXT NOT NULL,
            raw BLOB NOT NULL,
            hash INTEGER NOT NULL,
            reference BLOB NOT NULL,
            runID INTEGER NOT NULL REFERENCES runs(id),
            supersededRunID INTEGER NOT NULL REFERENCES runs(id)
        );
        CREATE INDEX supersededRecordsByCurrentID ON supersededRecords(currentID);
        CREATE TABLE studies (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
            publishedHash INTEGER,
            fingerprint INTEGER NOT NULL,
            contents BLOB NOT NULL
        );
        CREATE TABLE redirects (
            slug TEXT PRIMARY KEY,
            studyID INTEGER NOT NULL REFERENCES studies(id)
        ) WITHOUT ROWID;
        CREATE TABLE studyRecords (
            recordID INTEGER PRIMARY KEY REFERENCES records(id),
            studyID INTEGER NOT NULL REFERENCES studies(id) ON DELETE CASCADE
        );
        CREATE INDEX studyRecordsByStudyID ON studyRecords(studyID);
        CREATE TABLE decisions (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            slug TEXT NOT NULL,
            doi TEXT,
            pmid TEXT,
            field TEXT,
            value TEXT,
            reason TEXT NOT NULL,
            name TEXT NOT NULL,
            date TEXT NOT NULL
        );
        CREATE TABLE journals (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            abbreviation TEXT,
            issns TEXT NOT NULL,
            UNIQUE (title, issns)
        );
        CREATE TABLE doiAnswers (
            doi TEXT PRIMARY KEY,
            isRegistered INTEGER NOT NULL,
            agency TEXT,
            date TEXT NOT NULL
        ) WITHOUT ROWID;
        """
}
