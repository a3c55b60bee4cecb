-- The reference store: the curated comparison. Rebuilt from db/reference/**/*.yaml by `npm run build`; opened read-only by the site.
-- Every text a reader sees stands in two columns, English and Korean. Dates are 'YYYY-MM-DD'; an interval is [valid_from, valid_until).

-- What this store was built from: revision (hash of the canonical data), schema (number), checked_to (latest date on which anything was checked).
CREATE TABLE meta (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE authority (
	id TEXT PRIMARY KEY,
	side TEXT NOT NULL CHECK (side IN ('us', 'kr', 'int')),
	role_en TEXT NOT NULL,
	role_ko TEXT NOT NULL,
	checked_on TEXT NOT NULL,
	checked_against TEXT NOT NULL,
	confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Names over time: the ROK renamed ministries on 2025-10-01.
CREATE TABLE authority_name (
	authority_id TEXT NOT NULL REFERENCES authority (id),
	valid_from TEXT NOT NULL,
	valid_until TEXT,
	name_en TEXT NOT NULL,
	name_ko TEXT NOT NULL,
	short_en TEXT NOT NULL,
	short_ko TEXT NOT NULL,
	PRIMARY KEY (authority_id, valid_from)
) STRICT, WITHOUT ROWID;

-- A law, notice, judgment, treaty. system, title and part say how its pinpoints are written (src/lib/core/citation.ts).
CREATE TABLE instrument (
	id TEXT PRIMARY KEY,
	side TEXT NOT NULL CHECK (side IN ('us', 'kr', 'int')),
	kind TEXT NOT NULL,
	system TEXT NOT NULL CHECK (system IN ('cfr', 'usc', 'fr', 'kr', 'plain')),
	title INTEGER,
	part INTEGER,
	page INTEGER,
	name_en TEXT NOT NULL,
	name_ko TEXT NOT NULL,
	short_en TEXT NOT NULL,
	short_ko TEXT NOT NULL,
	number_en TEXT,
	number_ko TEXT,
	authority_id TEXT REFERENCES authority (id),
	url TEXT,
	opened TEXT NOT NULL,
	note_en TEXT,
	note_ko TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_status (
	instrument_id TEXT NOT NULL REFERENCES instrument (id),
	place INTEGER NOT NULL,
	valid_from TEXT,
	status TEXT NOT NULL,
	note_en TEXT,
	note_ko TEXT,
	PRIMARY KEY (instrument_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE domain (
	id TEXT PRIMARY KEY,
	place INTEGER NOT NULL UNIQUE,
	name_en TEXT NOT NULL,
	name_ko TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
	id TEXT PRIMARY KEY,
	domain_id TEXT NOT NULL REFERENCES domain (id),
	title_en TEXT NOT NULL,
	title_ko TEXT NOT NULL,
	lede_en TEXT NOT NULL,
	lede_ko TEXT NOT NULL,
	editor_en TEXT NOT NULL,
	editor_ko TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A stage of the approval path.
CREATE TABLE step (
	topic_id TEXT NOT NULL REFERENCES topic (id),
	id TEXT NOT NULL,
	place INTEGER NOT NULL,
	name_en TEXT NOT NULL,
	name_ko TEXT NOT NULL,
	PRIMARY KEY (topic_id, id)
) STRICT, WITHOUT ROWID;

-- kind, unit, least, most and stricter declare the answer type (METHODS: item distance). place is the number shown beside the question.
CREATE TABLE question (
	id TEXT PRIMARY KEY,
	topic_id TEXT NOT NULL,
	step_id TEXT NOT NULL,
	place INTEGER NOT NULL,
	ask_en TEXT NOT NULL,
	ask_ko TEXT NOT NULL,
	why_en TEXT NOT NULL,
	why_ko TEXT NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('boolean', 'nominal', 'ordinal', 'number', 'set', 'text')),
	unit TEXT,
	least REAL,
	most REAL,
	stricter TEXT,
	weight REAL NOT NULL CHECK (weight > 0),
	UNIQUE (topic_id, place),
	FOREIGN KEY (topic_id, step_id) REFERENCES step (topic_id, id)
) STRICT, WITHOUT ROWID;

-- The list of a nominal question, the levels of an ordinal one from least to most, the members of a set.
CREATE TABLE question_option (
	question_id TEXT NOT NULL REFERENCES question (id),
	id TEXT NOT NULL,
	place INTEGER NOT NULL,
	label_en TEXT NOT NULL,
	label_ko TEXT NOT NULL,
	PRIMARY KEY (question_id, id)
) STRICT, WITHOUT ROWID;

-- How two free-text answers relate, stated by the curator.
CREATE TABLE question_relation (
	question_id TEXT NOT NULL REFERENCES question (id),
	valid_from TEXT NOT NULL,
	valid_until TEXT,
	relation TEXT NOT NULL,
	why_en TEXT NOT NULL,
	why_ko TEXT NOT NULL,
	PRIMARY KEY (question_id, valid_from)
) STRICT, WITHOUT ROWID;

-- One side's answer for one interval; or_earlier: valid_from is only the first day on which it was seen. value is JSON (boolean, number, option id, list of option ids), null without a typed value.
CREATE TABLE answer (
	id INTEGER PRIMARY KEY,
	question_id TEXT NOT NULL REFERENCES question (id),
	side TEXT NOT NULL CHECK (side IN ('us', 'kr')),
	valid_from TEXT NOT NULL,
	or_earlier INTEGER NOT NULL CHECK (or_earlier IN (0, 1)),
	valid_until TEXT,
	state TEXT NOT NULL CHECK (state IN ('rule', 'no-rule', 'does-not-apply', 'not-checked')),
	value TEXT,
	rule_en TEXT NOT NULL,
	rule_ko TEXT NOT NULL,
	note_en TEXT,
	note_ko TEXT,
	checked_on TEXT,
	checked_against TEXT,
	confidence TEXT,
	recheck INTEGER NOT NULL CHECK (recheck IN (0, 1)),
	UNIQUE (question_id, side, valid_from),
	CHECK (state = 'not-checked' OR (checked_on IS NOT NULL AND checked_against IS NOT NULL AND confidence IS NOT NULL))
) STRICT;

-- The law an answer rests on. pinpoint is null where the whole instrument is cited; seen overrides the answer's checked_against.
CREATE TABLE basis (
	answer_id INTEGER NOT NULL REFERENCES answer (id),
	place INTEGER NOT NULL,
	instrument_id TEXT NOT NULL REFERENCES instrument (id),
	pinpoint TEXT,
	seen TEXT,
	PRIMARY KEY (answer_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX basis_by_instrument ON basis (instrument_id);

CREATE TABLE term (
	id TEXT PRIMARY KEY,
	place INTEGER NOT NULL UNIQUE,
	subject TEXT NOT NULL REFERENCES term_subject (id),
	en TEXT NOT NULL,
	ko TEXT NOT NULL,
	us_term TEXT,
	us_seen TEXT,
	kr_term TEXT,
	kr_seen TEXT,
	relation TEXT NOT NULL,
	note_en TEXT,
	note_ko TEXT,
	match INTEGER NOT NULL CHECK (match IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE term_subject (
	id TEXT PRIMARY KEY,
	place INTEGER NOT NULL UNIQUE,
	name_en TEXT NOT NULL,
	name_ko TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Other forms of a term; too_common = 1: not highlighted by itself.
CREATE TABLE term_variant (
	term_id TEXT NOT NULL REFERENCES term (id),
	lang TEXT NOT NULL CHECK (lang IN ('en', 'ko')),
	form TEXT NOT NULL,
	too_common INTEGER NOT NULL CHECK (too_common IN (0, 1)),
	PRIMARY KEY (term_id, lang, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE term_definition (
	term_id TEXT NOT NULL REFERENCES term (id),
	place INTEGER NOT NULL,
	side TEXT NOT NULL,
	instrument_id TEXT REFERENCES instrument (id),
	instrument_name TEXT,
	pinpoint TEXT,
	seen TEXT NOT NULL,
	PRIMARY KEY (term_id, place),
	CHECK (instrument_id IS NOT NULL OR instrument_name IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What was signed, declared or recommended, paragraph by paragraph, in our own words.
CREATE TABLE commitment (
	id TEXT PRIMARY KEY,
	place INTEGER NOT NULL UNIQUE,
	instrument_id TEXT REFERENCES instrument (id),
	kind TEXT NOT NULL,
	title_en TEXT NOT NULL,
	title_ko TEXT NOT NULL,
	date TEXT NOT NULL,
	status_en TEXT NOT NULL,
	status_ko TEXT NOT NULL,
	checked_on TEXT NOT NULL,
	checked_against TEXT NOT NULL,
	confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_paragraph (
	commitment_id TEXT NOT NULL REFERENCES commitment (id),
	id TEXT NOT NULL,
	place INTEGER NOT NULL,
	label_en TEXT NOT NULL,
	label_ko TEXT NOT NULL,
	text_en TEXT NOT NULL,
	text_ko TEXT NOT NULL,
	PRIMARY KEY (commitment_id, id)
) STRICT, WITHOUT ROWID;

-- A policy brief held against the law: its recommendations are the paragraphs of a commitment. since: what the law did from that day on, it could not know.
CREATE TABLE briefing (
	id TEXT PRIMARY KEY,
	commitment_id TEXT NOT NULL REFERENCES commitment (id),
	since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the brief itself names as standing in the way.
CREATE TABLE briefing_constraint (
	briefing_id TEXT NOT NULL REFERENCES briefing (id),
	place INTEGER NOT NULL,
	text_en TEXT NOT NULL,
	text_ko TEXT NOT NULL,
	PRIMARY KEY (briefing_id, place)
) STRICT, WITHOUT ROWID;

-- The questions that test a recommendation, beside those whose gap names its paragraph; the order is that of the comparisons.
CREATE TABLE briefing_question (
	briefing_id TEXT NOT NULL REFERENCES briefing (id),
	commitment_id TEXT NOT NULL,
	paragraph_id TEXT NOT NULL,
	place INTEGER NOT NULL,
	question_id TEXT NOT NULL REFERENCES question (id),
	PRIMARY KEY (briefing_id, paragraph_id, place),
	FOREIGN KEY (commitment_id, paragraph_id) REFERENCES commitment_paragraph (commitment_id, id)
) STRICT, WITHOUT ROWID;

-- What has moved since it was written. questions: JSON list of the questions that bear the sentence out.
CREATE TABLE briefing_moved (
	briefing_id TEXT NOT NULL REFERENCES briefing (id),
	commitment_id TEXT NOT NULL,
	paragraph_id TEXT NOT NULL,
	place INTEGER NOT NULL,
	date TEXT NOT NULL,
	what_en TEXT NOT NULL,
	what_ko TEXT NOT NULL,
	questions TEXT NOT NULL,
	PRIMARY KEY (briefing_id, paragraph_id, place),
	FOREIGN KEY (commitment_id, paragraph_id) REFERENCES commitment_paragraph (commitment_id, id)
) STRICT, WITHOUT ROWID;

-- The editor's judgement of a difference: at most one a question.
CREATE TABLE gap (
	question_id TEXT PRIMARY KEY REFERENCES question (id),
	kind TEXT NOT NULL,
	severity TEXT NOT NULL,
	what_en TEXT NOT NULL,
	what_ko TEXT NOT NULL,
	evidence_en TEXT,
	evidence_ko TEXT,
	judged_on TEXT NOT NULL,
	judged_of TEXT NOT NULL,
	confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gap_bearer (
	question_id TEXT NOT NULL REFERENCES gap (question_id),
	place INTEGER NOT NULL,
	bearer TEXT NOT NULL,
	PRIMARY KEY (question_id, place)
) STRICT, WITHOUT ROWID;

-- What would close it, the smallest step first.
CREATE TABLE gap_closing (
	question_id TEXT NOT NULL REFERENCES gap (question_id),
	place INTEGER NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('us', 'kr', 'both')),
	level TEXT NOT NULL,
	how_en TEXT NOT NULL,
	how_ko TEXT NOT NULL,
	PRIMARY KEY (question_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE gap_commitment (
	question_id TEXT NOT NULL REFERENCES gap (question_id),
	place INTEGER NOT NULL,
	commitment_id TEXT NOT NULL,
	paragraph_id TEXT NOT NULL,
	PRIMARY KEY (question_id, place),
	FOREIGN KEY (commitment_id, paragraph_id) REFERENCES commitment_paragraph (commitment_id, id)
) STRICT, WITHOUT ROWID;

-- The way of one product through both systems.
CREATE TABLE pathway (
	id TEXT PRIMARY KEY,
	topic_id TEXT NOT NULL REFERENCES topic (id),
	place INTEGER NOT NULL,
	title_en TEXT NOT NULL,
	title_ko TEXT NOT NULL,
	intro_en TEXT NOT NULL,
	intro_ko TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- days is null where the law sets no limit, never 0, and where days_checked is 0: nobody looked for one. basis and questions are JSON lists.
CREATE TABLE pathway_step (
	pathway_id TEXT NOT NULL REFERENCES pathway (id),
	side TEXT NOT NULL CHECK (side IN ('us', 'kr')),
	id TEXT NOT NULL,
	place INTEGER NOT NULL,
	name_en TEXT NOT NULL,
	name_ko TEXT NOT NULL,
	authority_id TEXT REFERENCES authority (id),
	days INTEGER CHECK (days > 0),
	days_checked INTEGER NOT NULL CHECK (days_checked IN (0, 1)),
	typical_low INTEGER,
	typical_high INTEGER,
	typical_en TEXT,
	typical_ko TEXT,
	mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
	condition_en TEXT,
	condition_ko TEXT,
	clock_en TEXT,
	clock_ko TEXT,
	basis TEXT NOT NULL,
	questions TEXT NOT NULL,
	checked_on TEXT NOT NULL,
	checked_against TEXT NOT NULL,
	confidence TEXT NOT NULL,
	CHECK (days_checked = 1 OR days IS NULL),
	PRIMARY KEY (pathway_id, side, id)
) STRICT, WITHOUT ROWID;

-- A step waits until the other is finished.
CREATE TABLE pathway_order (
	pathway_id TEXT NOT NULL,
	side TEXT NOT NULL,
	step_id TEXT NOT NULL,
	after_id TEXT NOT NULL,
	PRIMARY KEY (pathway_id, side, step_id, after_id),
	FOREIGN KEY (pathway_id, side, step_id) REFERENCES pathway_step (pathway_id, side, id),
	FOREIGN KEY (pathway_id, side, after_id) REFERENCES pathway_step (pathway_id, side, id)
) STRICT, WITHOUT ROWID;

-- To which products a topic, one of its steps or a pathway applies, and why; a row a rule. products, traits, uses, sides and questions are
-- JSON lists; an empty one of the first three is no condition.
CREATE TABLE entrance (
	place INTEGER PRIMARY KEY,
	topic_id TEXT REFERENCES topic (id),
	step_id TEXT,
	pathway_id TEXT REFERENCES pathway (id),
	products TEXT NOT NULL,
	traits TEXT NOT NULL,
	uses TEXT NOT NULL,
	sides TEXT NOT NULL,
	why_en TEXT NOT NULL,
	why_ko TEXT NOT NULL,
	questions TEXT NOT NULL,
	FOREIGN KEY (topic_id, step_id) REFERENCES step (topic_id, id),
	CHECK ((topic_id IS NULL) <> (pathway_id IS NULL))
) STRICT;

-- A proposed amendment of one side's law.
CREATE TABLE scenario (
	id TEXT PRIMARY KEY,
	topic_id TEXT NOT NULL REFERENCES topic (id),
	place INTEGER NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('us', 'kr')),
	title_en TEXT NOT NULL,
	title_ko TEXT NOT NULL,
	what_en TEXT NOT NULL,
	what_ko TEXT NOT NULL,
	status TEXT NOT NULL,
	status_on TEXT NOT NULL,
	status_en TEXT NOT NULL,
	status_ko TEXT NOT NULL,
	instrument_id TEXT REFERENCES instrument (id),
	unread_en TEXT,
	unread_ko TEXT,
	applies_en TEXT,
	applies_ko TEXT,
	checked_on TEXT NOT NULL,
	checked_against TEXT NOT NULL,
	confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where the proposal was seen.
CREATE TABLE scenario_source (
	scenario_id TEXT NOT NULL REFERENCES scenario (id),
	place INTEGER NOT NULL,
	en TEXT NOT NULL,
	ko TEXT NOT NULL,
	PRIMARY KEY (scenario_id, place)
) STRICT, WITHOUT ROWID;

-- The answer that would take the place of today's, on the scenario's side. basis is a JSON list and may be empty: a text that nobody has read cannot be cited.
CREATE TABLE scenario_answer (
	scenario_id TEXT NOT NULL REFERENCES scenario (id),
	question_id TEXT NOT NULL REFERENCES question (id),
	state TEXT NOT NULL CHECK (state IN ('rule', 'no-rule', 'does-not-apply', 'not-checked')),
	value TEXT,
	rule_en TEXT NOT NULL,
	rule_ko TEXT NOT NULL,
	note_en TEXT,
	note_ko TEXT,
	basis TEXT NOT NULL,
	checked_on TEXT,
	checked_against TEXT,
	confidence TEXT,
	PRIMARY KEY (scenario_id, question_id)
) STRICT, WITHOUT ROWID;

-- Steps of the scenario's side that fall away (without, JSON list of ids) and steps that replace or join them (steps, JSON list in the form of pathways.yaml).
CREATE TABLE scenario_pathway (
	scenario_id TEXT NOT NULL REFERENCES scenario (id),
	pathway_id TEXT NOT NULL REFERENCES pathway (id),
	without TEXT NOT NULL,
	steps TEXT NOT NULL,
	PRIMARY KEY (scenario_id, pathway_id)
) STRICT, WITHOUT ROWID;

-- What moved the law.
CREATE TABLE event (
	place INTEGER PRIMARY KEY,
	topic_id TEXT NOT NULL REFERENCES topic (id),
	date TEXT NOT NULL,
	side TEXT NOT NULL CHECK (side IN ('us', 'kr', 'int')),
	title_en TEXT NOT NULL,
	title_ko TEXT NOT NULL,
	what_en TEXT,
	what_ko TEXT,
	basis TEXT NOT NULL
) STRICT;
