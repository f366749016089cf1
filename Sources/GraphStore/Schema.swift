internal import GRDB

/// The tables of a store, made by migrations that are never changed once shipped.
enum Schema {
  /// "inmk", in the header of every store's file.
  static let applicationID: Int32 = 0x696E_6D6B

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 first tables") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      for tables in [recordTables, factTables, placeTable, graphTables] {
        try database.execute(sql: tables)
      }
    }
    migrator.registerMigration("2 decisions") { database in
      try database.execute(sql: decisionTable)
    }
    migrator.registerMigration("3 corrections and annotations") { database in
      try database.execute(sql: correctionTables)
    }
    migrator.registerMigration("4 what was looked at") { database in
      try database.execute(sql: lookTables)
    }
    migrator.registerMigration("5 lists over time") { database in
      try database.execute(sql: timeTables)
    }
    migrator.registerMigration("6 which articles tell of whom") { database in
      try database.execute(sql: sourceTable)
    }
    migrator.registerMigration("7 saved queries") { database in
      try database.execute(sql: queryTable)
    }
    migrator.registerMigration("8 since when meetings are so") { database in
      try database.execute(sql: turnTable)
    }
    migrator.registerMigration("9 namesakes told apart") { database in
      try database.execute(sql: relinking)
    }
    migrator.registerMigration("10 what tells namesakes apart") { database in
      try database.execute(sql: "ALTER TABLE entity ADD COLUMN apart TEXT; \(relinking)")
    }
    return migrator
  }()

  /// The graph has to be made anew: people of one name are joined by other rules, or tables hold more.
  private static let relinking = "UPDATE revision SET facts = facts + 1 WHERE facts > 0"

  /// The keys of the articles that tell of people, firms and meetings, for filters by time and outlet.
  private static let sourceTable = """
    CREATE TABLE entity_source(
      entity INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(entity, article)
    ) WITHOUT ROWID;
    UPDATE revision SET facts = facts + 1 WHERE facts > 0;
    """

  /// What is new is looked up by batch: rows by their kind, whose keys are in the order of the list,
  /// and what became of meetings.
  private static let turnTable = """
    DROP INDEX entity_first_batch;
    CREATE INDEX entity_first_batch ON entity(kind, first_batch);
    CREATE INDEX article_first_batch ON article(first_batch);
    -- `kind` is 'settled', or in what the tellings of a meeting contradict each other.
    CREATE TABLE turn (
      meeting TEXT NOT NULL,
      kind TEXT NOT NULL,
      batch INTEGER NOT NULL,
      PRIMARY KEY (meeting, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX turn_batch ON turn(batch);
    UPDATE revision SET facts = facts + 1 WHERE facts > 0;
    """

  /// What the reader searches for again and again: outside of the graph and of its history.
  private static let queryTable = """
    CREATE TABLE saved_query (
      name TEXT PRIMARY KEY,
      words TEXT NOT NULL,
      kinds TEXT,
      earliest TEXT,
      latest TEXT,
      publisher TEXT
    ) STRICT, WITHOUT ROWID;
    """

  /// What a timeline of everything and the small bars beside names are read from.
  private static let timeTables = """
    ALTER TABLE entity ADD COLUMN trend INTEGER;
    CREATE INDEX entity_by_day ON entity(kind, date, status);
    UPDATE revision SET facts = facts + 1 WHERE facts > 0;
    """

  /// What the reader did, in place of the bare judgements that no program ever wrote.
  ///
  /// `undone` counts the undoings up, so that the last can be done again first.
  private static let decisionTable = """
    DROP TABLE judgement;
    CREATE TABLE decision (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      made TEXT NOT NULL,
      author TEXT NOT NULL,
      act TEXT NOT NULL,
      names TEXT NOT NULL,
      judgements TEXT NOT NULL,
      undone INTEGER,
      is_redoable INTEGER NOT NULL DEFAULT 0,
      is_idle INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    """

  /// What the reader has looked at: outside of the graph and of its history.
  private static let lookTables = """
    -- Batches after `first` are news to be read; those after `last`, news since the last look.
    CREATE TABLE look (
      key INTEGER PRIMARY KEY CHECK (key = 1),
      first INTEGER NOT NULL,
      last INTEGER,
      left_at TEXT,
      -- What of the walk goes on in the next one, as the view wrote it.
      session TEXT
    ) STRICT;
    CREATE TABLE opened (article TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE INDEX entity_planned ON entity(by_rank) WHERE status = 'planned';
    CREATE INDEX entity_undated ON entity(by_rank) WHERE kind = 'article' AND date IS NULL;
    """

  /// What else a decision may hold, and what follows from it for the graph at hand.
  private static let correctionTables = """
    ALTER TABLE decision ADD COLUMN corrections TEXT;
    ALTER TABLE decision ADD COLUMN annotations TEXT;
    ALTER TABLE decision ADD COLUMN watched TEXT;
    -- The values of the graph that are the reader's, with what the articles say.
    CREATE TABLE trace (
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      was TEXT NOT NULL,
      PRIMARY KEY (id, position)
    ) STRICT, WITHOUT ROWID;
    -- What is kept beside what stands under an id now.
    CREATE TABLE annotation (
      id TEXT NOT NULL,
      decision INTEGER NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (decision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX annotation_id ON annotation(id);
    -- The names watched, and whom or what each means now.
    CREATE TABLE watch (
      position INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      id TEXT
    ) STRICT;
    CREATE INDEX watch_id ON watch(id);
    DROP TABLE dating;
    -- What is known of articles that they do not say themselves.
    CREATE TABLE dating (
      article INTEGER PRIMARY KEY,
      published TEXT,
      dated_by TEXT,
      publisher TEXT
    ) STRICT;
    UPDATE revision SET facts = facts + 1 WHERE facts > 0;
    """

  /// What was read when, what the reader judged, and how far the graph is behind.
  private static let recordTables = """
    CREATE TABLE batch (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      began TEXT NOT NULL,
      ended TEXT,
      articles INTEGER NOT NULL DEFAULT 0,
      statements INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE judgement (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      left_id TEXT NOT NULL,
      right_id TEXT NOT NULL,
      verdict TEXT NOT NULL,
      author TEXT NOT NULL,
      made TEXT NOT NULL
    ) STRICT;
    CREATE INDEX judgement_pair ON judgement(left_id, right_id, author);
    -- `facts` counts the changes of articles and judgements, `linked` is the count that the graph
    -- was made from, `graph` counts the graphs.
    CREATE TABLE revision (
      key INTEGER PRIMARY KEY CHECK (key = 1),
      facts INTEGER NOT NULL,
      linked INTEGER NOT NULL,
      graph INTEGER NOT NULL
    ) STRICT;
    INSERT INTO revision VALUES (1, 0, 0, 0);
    """

  /// The articles and what extraction read out of each.
  private static let factTables = """
    CREATE TABLE article (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      publisher TEXT,
      published TEXT,
      dated_by TEXT,
      bylines TEXT,
      encoding TEXT NOT NULL,
      text TEXT NOT NULL,
      zones TEXT,
      extractor TEXT NOT NULL,
      first_batch INTEGER NOT NULL REFERENCES batch(key)
    ) STRICT;
    CREATE TABLE article_path (
      path TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES article(key),
      PRIMARY KEY (path, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_path_article ON article_path(article, path);
    CREATE VIRTUAL TABLE article_text USING fts5(
      syllables, content='', columnsize=0, tokenize='unicode61 remove_diacritics 0');
    -- Words of an article, once each; everything else points here.
    CREATE TABLE evidence (
      article INTEGER NOT NULL REFERENCES article(key),
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      line INTEGER NOT NULL,
      quote TEXT NOT NULL,
      PRIMARY KEY (article, span_start, span_end)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE local_entity (
      article INTEGER NOT NULL REFERENCES article(key),
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      aliases TEXT,
      firm_kind TEXT,
      ticker TEXT,
      first_batch INTEGER NOT NULL REFERENCES batch(key),
      PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX local_entity_id ON local_entity(id);
    CREATE TABLE mention (
      article INTEGER NOT NULL REFERENCES article(key),
      entity INTEGER NOT NULL,
      position INTEGER NOT NULL,
      surface TEXT NOT NULL,
      surface_start INTEGER NOT NULL,
      surface_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      PRIMARY KEY (article, entity, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statement (
      article INTEGER NOT NULL REFERENCES article(key),
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      payload TEXT NOT NULL,
      evidence TEXT NOT NULL,
      first_batch INTEGER NOT NULL REFERENCES batch(key),
      PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_id ON statement(id);
    """

  /// From which file of this machine each article was read.
  private static let placeTable = """
    CREATE TABLE article_place (
      file TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
      PRIMARY KEY (file, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_place_article ON article_place(article);
    """

  /// The graph made from the facts, with what its lists need to be read a window at a time.
  private static let graphTables = """
    -- Keys grow kind by kind, in each by rank.
    CREATE TABLE entity (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      ticker TEXT,
      firm_kind TEXT,
      detail TEXT,
      stories INTEGER NOT NULL,
      date TEXT,
      status TEXT,
      place TEXT,
      parties TEXT,
      by_rank INTEGER NOT NULL,
      by_name INTEGER NOT NULL,
      by_date INTEGER NOT NULL,
      first_batch INTEGER
    ) STRICT;
    CREATE INDEX entity_by_rank ON entity(kind, by_rank);
    CREATE INDEX entity_by_name ON entity(kind, by_name);
    CREATE INDEX entity_by_date ON entity(kind, by_date);
    CREATE INDEX entity_first_batch ON entity(first_batch);
    -- Every form that it can be found by, the one displayed first, and then words that help.
    CREATE TABLE entity_name (
      entity INTEGER NOT NULL,
      position INTEGER NOT NULL,
      is_context INTEGER NOT NULL,
      form TEXT NOT NULL,
      PRIMARY KEY (entity, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE entity_mention (
      entity TEXT NOT NULL,
      position INTEGER NOT NULL,
      surface TEXT NOT NULL,
      surface_start INTEGER NOT NULL,
      surface_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      article INTEGER NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      PRIMARY KEY (entity, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entity_mention_article ON entity_mention(article, surface_start);
    -- When articles that do not say it themselves were published.
    CREATE TABLE dating (
      article INTEGER PRIMARY KEY,
      published TEXT NOT NULL,
      dated_by TEXT
    ) STRICT;
    CREATE TABLE total (
      list TEXT PRIMARY KEY,
      number INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE provenance (
      key INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      certainty TEXT NOT NULL,
      attributed_to TEXT
    ) STRICT;
    CREATE TABLE provenance_evidence (
      provenance INTEGER NOT NULL,
      position INTEGER NOT NULL,
      article INTEGER NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      PRIMARY KEY (provenance, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX provenance_evidence_article ON provenance_evidence(article);
    CREATE TABLE role (
      person TEXT NOT NULL,
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      firm TEXT,
      status TEXT NOT NULL,
      date TEXT,
      provenance INTEGER NOT NULL,
      PRIMARY KEY (person, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX role_firm ON role(firm);
    CREATE INDEX role_id ON role(id);
    CREATE TABLE meeting (
      id TEXT PRIMARY KEY,
      is_claim INTEGER NOT NULL,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      date TEXT,
      part_of_day TEXT,
      place TEXT,
      topics TEXT,
      parts TEXT,
      provenance INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE meeting_party (
      meeting TEXT NOT NULL,
      kind TEXT NOT NULL,
      position INTEGER NOT NULL,
      entity TEXT NOT NULL,
      PRIMARY KEY (meeting, kind, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_party_entity ON meeting_party(entity);
    CREATE TABLE telling (
      meeting TEXT NOT NULL,
      position INTEGER NOT NULL,
      status TEXT NOT NULL,
      date TEXT,
      place TEXT,
      people TEXT,
      provenance INTEGER NOT NULL,
      PRIMARY KEY (meeting, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tie (
      id TEXT PRIMARY KEY,
      is_claim INTEGER NOT NULL,
      kind TEXT NOT NULL,
      from_id TEXT NOT NULL,
      to_id TEXT NOT NULL,
      status TEXT NOT NULL,
      date TEXT,
      label TEXT NOT NULL,
      amounts TEXT,
      share REAL,
      meeting TEXT,
      provenance INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tie_from ON tie(from_id);
    CREATE INDEX tie_to ON tie(to_id);
    CREATE INDEX tie_meeting ON tie(meeting);
    CREATE TABLE quote (
      id TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      text TEXT NOT NULL,
      verb TEXT NOT NULL,
      date TEXT,
      provenance INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX quote_person ON quote(person);
    -- Ids of parts of what now stands under one id; `former` ones only stood there once.
    CREATE TABLE redirect (
      id TEXT PRIMARY KEY,
      target TEXT NOT NULL,
      former INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX redirect_target ON redirect(target);
    """

  /// The tables that a relink empties and fills.
  static let derivedTables = [
    "total", "dating", "entity", "entity_name", "entity_mention", "entity_source", "provenance",
    "provenance_evidence", "role",
    "meeting", "meeting_party", "telling", "tie", "quote", "trace",
    "turn",
  ]
}
