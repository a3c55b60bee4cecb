-- The library: official texts, imported on the user's machine by `npm run library -- import`. Opened read-only by the site; a second
-- import changes nothing. Dates are 'YYYY-MM-DD'. Text is kept as received; what is derived (since, until, the index) can be rebuilt.

-- schema (number) and edition of the search tokens that the index was written with.
CREATE TABLE meta (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A file that was read to its end; the same bytes are not read again by the same edition of the importer.
CREATE TABLE source (
	hash TEXT NOT NULL,
	format TEXT NOT NULL,
	edition INTEGER NOT NULL,
	as_of TEXT NOT NULL,
	path TEXT NOT NULL,
	imported_at TEXT NOT NULL,
	PRIMARY KEY (hash, format, as_of)
) STRICT, WITHOUT ROWID;

-- key names it in addresses: kr-009170, cfr-7-340, usc-7-104. name_key: the name without spaces and dots, for looking it up.
-- dated = 0: since and until of its articles are to be computed again.
CREATE TABLE law (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE,
	side TEXT NOT NULL CHECK (side IN ('us', 'kr')),
	system TEXT NOT NULL CHECK (system IN ('kr', 'cfr', 'usc')),
	kind TEXT NOT NULL CHECK (kind IN ('statute', 'decree', 'rule', 'regulation', 'other')),
	name TEXT NOT NULL,
	name_key TEXT NOT NULL,
	title INTEGER,
	part INTEGER,
	dated INTEGER NOT NULL CHECK (dated IN (0, 1))
) STRICT;

CREATE INDEX law_by_name ON law (name_key);
CREATE INDEX law_by_title ON law (system, title, part);

-- complete = 0: the file held some sections only. text_hash: of everything that stands in it.
CREATE TABLE version (
	id INTEGER PRIMARY KEY,
	law_id INTEGER NOT NULL REFERENCES law (id),
	promulgated TEXT NOT NULL,
	number TEXT NOT NULL,
	in_force TEXT NOT NULL,
	name TEXT NOT NULL,
	status TEXT,
	authority TEXT,
	url TEXT,
	complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
	format TEXT NOT NULL,
	source_hash TEXT NOT NULL,
	text_hash TEXT NOT NULL,
	UNIQUE (law_id, in_force, promulgated, number)
) STRICT;

-- The content of an article, kept once for all versions in which it stands unchanged. [since, until) spans those versions.
CREATE TABLE article (
	id INTEGER PRIMARY KEY,
	law_id INTEGER NOT NULL REFERENCES law (id),
	hash TEXT NOT NULL,
	pin TEXT,
	heading TEXT,
	since TEXT NOT NULL,
	until TEXT,
	UNIQUE (law_id, hash)
) STRICT;

-- Paragraphs and items; path is what a citation writes behind the article: 제3항제1호, (d)(3).
CREATE TABLE unit (
	article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
	place INTEGER NOT NULL,
	path TEXT NOT NULL,
	depth INTEGER NOT NULL,
	label TEXT NOT NULL,
	body TEXT NOT NULL,
	note TEXT,
	repealed INTEGER NOT NULL CHECK (repealed IN (0, 1)),
	PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;

-- The table of contents of a version. twin: 0, or 1, 2 … for a pin that the text itself prints again.
CREATE TABLE entry (
	version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
	place INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('heading', 'article', 'supplement', 'annex')),
	level INTEGER NOT NULL,
	pin TEXT,
	twin INTEGER NOT NULL,
	heading TEXT,
	url TEXT,
	article_id INTEGER REFERENCES article (id),
	PRIMARY KEY (version_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_by_pin ON entry (version_id, pin);
CREATE INDEX entry_by_article ON entry (article_id);

-- Full text, one row an article (rowid = article.id). Korean text is cut into bigrams before it gets here (src/lib/core/search-tokens.ts).
CREATE VIRTUAL TABLE search_kr USING fts5 (heading, body, content = '', contentless_delete = 1, tokenize = 'unicode61');
CREATE VIRTUAL TABLE search_us USING fts5 (heading, body, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');
