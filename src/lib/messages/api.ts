/** The words of the documentation of the interface, of the page of downloads, and of the feeds. */

const en = {
	notice:
		'Unofficial renderings in our own words, not legal advice; the official texts alone are authentic. No licence for republication is stated yet. When you cite, give the address, the date and the data revision.',
	api: {
		title: 'API: the comparison for programs',
		heading: 'API',
		lede: 'Everything that the pages show, as JSON: every question, answer, difference and figure, on any date and under any proposed amendment. Read-only, no key, no account.',
		base: 'Base address',
		description: 'OpenAPI 3.1 description',
		files: 'Everything at once',
		filesLink: 'Files and data dictionary',
		calls: 'How to call it',
		callsText: [
			'Send GET. Texts come in both languages, as {"en": …, "ko": …}. Parameters have the names that they have in the addresses of the pages, so that a page’s query can be used as it stands wherever the endpoint takes the same parameters.',
			'Nothing is left out in silence: a value that cannot be used is an error 400 that says what was expected, and so is a parameter that the endpoint does not know.',
			'Within v1 answers may gain members and never lose any: ignore what you do not know.'
		],
		endpoints: 'Endpoints',
		address: 'Address',
		gives: 'Gives',
		takes: 'Parameters',
		none: 'none',
		parameters: 'Parameters',
		parametersNote: 'In the path or, after a question mark, in the query. Lists have pages of 50 entries, at most 200.',
		name: 'Name',
		meaning: 'Meaning',
		example: 'Example',
		usedBy: 'Taken by',
		inPath: 'in the path',
		envelope: 'What every answer says of itself',
		envelopeRows: [
			['data', 'What was asked for: an object, or a list.'],
			['meta.revision', 'Names the data exactly. Cite it.'],
			['meta.method', 'Version of the methods by which figures are computed.'],
			['meta.on', 'The day the law was read at.'],
			['meta.generatedFrom', 'The address that gives this answer again.'],
			['meta.notice', 'What the data is not.'],
			['meta.page', 'Of a list: number, size, total, pages.'],
			['links', 'self; next and prev of a list; html, the page on which a person reads the same.']
		],
		errors: 'When something is wrong',
		errorsText:
			'Errors are problem details (RFC 9457), application/problem+json: type, title, status, detail, instance; in Korean under ko. For parameters, errors lists each with what was given and what was expected. The type is an address in this table.',
		status: 'Status',
		problem: 'Problem',
		when: 'When',
		problems: {
			'bad-parameter': 'A parameter is unknown, given twice, empty, or has a value that cannot be used.',
			'not-found': 'No endpoint, or nothing with that id.',
			'method-not-allowed': 'Another method than GET, HEAD or OPTIONS.',
			'too-many-requests': 'The limit below is spent. Retry-After says how many seconds to wait.',
			unexpected: 'Our fault. The id is the number under which the server logged it.',
			'data-replaced': 'The data was rebuilt while the server ran. It must be started again.'
		},
		limits: 'Limits and caches',
		limitsText: (points: string, seconds: string, costly: string, cost: string) => [
			`Each network address has ${points} points for ${seconds} seconds. An answer costs 1; one for which much is computed (${costly}) and a file cost ${cost}. RateLimit and RateLimit-Policy in every answer say what is left.`,
			'Every answer has a weak ETag. Send it back as If-None-Match: as long as data, method and day are the same, the answer is 304 without a body.',
			'Pages of any origin may read (Access-Control-Allow-Origin: *). Bodies are compressed with Brotli or gzip for who accepts it.'
		],
		examples: 'Examples',
		examplesNote: 'Shortened where … stands.',
		answer: (status: number) => `Answer, status ${status}`
	},
	data: {
		title: 'Data: the whole comparison to take away',
		heading: 'Data',
		lede: 'Everything that Concord knows, in files: one database, one JSON document, or one table for each kind of thing.',
		revision: (revision: string, date: string) => `Data revision ${revision}, last checked ${date}.`,
		caution: 'Before you use it',
		whole: 'The whole',
		file: 'File',
		contents: 'Contents',
		size: 'Size',
		sqlite: 'The reference store itself, an SQLite database. All texts, exactly as they are kept.',
		json: 'The same as one JSON document, table by table.',
		csv: 'Every table below as CSV in UTF-8. A cell that a spreadsheet would run as a formula has an apostrophe before it; the other two files are exact.',
		varies: 'varies',
		feeds: 'What changed',
		feedsNote: (most: number) =>
			`The latest ${most} changes of the law: answers that begin or end, and the events behind them. What is enacted for a later day stands first.`,
		feedNames: { atom: 'Atom', json: 'JSON Feed 1.1' },
		api: 'Single answers',
		apiLink: 'The API',
		apiNote: 'gives the same question by question, with figures computed for any date and amendment.',
		dictionary: 'Data dictionary',
		dictionaryNote: 'Every table and column. Columns that end in _en and _ko hold one text in two languages.',
		column: 'Column',
		type: 'Type',
		meaning: 'Meaning',
		key: 'key',
		optional: 'may be empty',
		pointsTo: 'points to',
		rows: (n: string, one: boolean) => `${n} ${one ? 'row' : 'rows'}`,
		tableCaption: (table: string) => `Columns of ${table}`
	},
	feed: {
		title: (topic: string | null) =>
			topic === null ? 'Concord: changes of US and Korean biotechnology law' : `Concord: changes of the law, ${topic}`,
		subtitle: 'Answers that begin or end, and the events behind them.',
		before: 'Before',
		from: (date: string) => `From ${date}`,
		ahead: 'Enacted, not yet in force.',
		first: 'Nothing was recorded before.',
		ended: 'Nothing is recorded any more.',
		same: 'The answer stays; its rule is recorded anew.',
		event: 'Event'
	}
};

const ko: typeof en = {
	notice:
		'편집진이 풀어 쓴 비공식 설명이며 법률 자문이 아니다. 정본은 공식 법령뿐이다. 재배포에 관한 이용 조건은 아직 정하지 않았다. 인용할 때에는 주소, 날짜, 자료 판을 밝힌다.',
	api: {
		title: 'API: 프로그램으로 읽는 비교 자료',
		heading: 'API',
		lede: '화면에 나오는 모든 질문·답·차이·수치를 JSON으로 제공한다. 기준일과 개정안을 자유로이 정할 수 있다. 읽기 전용이며 인증 키나 가입은 필요 없다.',
		base: '기본 주소',
		description: 'OpenAPI 3.1 명세',
		files: '전체 자료',
		filesLink: '파일과 자료 사전',
		calls: '호출 방법',
		callsText: [
			'GET으로 요청한다. 글은 {"en": …, "ko": …}와 같이 두 언어로 온다. 매개변수의 이름은 화면 주소의 것과 같으므로, 같은 매개변수를 받는 주소라면 화면의 질의를 그대로 쓸 수 있다.',
			'요청의 일부를 조용히 무시하는 일은 없다. 쓸 수 없는 값은 무엇을 받는지 알려 주는 400 오류가 되고, 그 주소가 모르는 매개변수도 마찬가지이다.',
			'v1 안에서는 답에 항목이 늘어날 수 있으나 없어지지는 않는다. 모르는 항목은 무시하면 된다.'
		],
		endpoints: '주소 목록',
		address: '주소',
		gives: '내용',
		takes: '매개변수',
		none: '없음',
		parameters: '매개변수',
		parametersNote: '경로 또는 물음표 뒤의 질의에 쓴다. 목록은 한 쪽에 50개이며 200개까지 늘릴 수 있다.',
		name: '이름',
		meaning: '뜻',
		example: '예',
		usedBy: '받는 주소',
		inPath: '경로',
		envelope: '모든 답에 딸린 사항',
		envelopeRows: [
			['data', '요청한 내용. 객체이거나 목록이다.'],
			['meta.revision', '자료를 정확히 가리키는 판. 인용할 때 밝힌다.'],
			['meta.method', '수치를 산정한 방법의 판.'],
			['meta.on', '법을 읽은 기준일.'],
			['meta.generatedFrom', '같은 답을 다시 얻는 주소.'],
			['meta.notice', '이 자료의 한계.'],
			['meta.page', '목록인 경우 쪽 번호, 크기, 전체 수, 쪽 수.'],
			['links', 'self(이 주소), 목록인 경우 next와 prev, html(같은 내용을 사람이 읽는 화면).']
		],
		errors: '잘못되었을 때',
		errorsText:
			'오류는 RFC 9457의 형식(application/problem+json)이며 type, title, status, detail, instance로 이루어지고 한국어는 ko에 있다. 매개변수의 오류는 errors에 받은 값과 받는 값을 함께 적는다. type은 아래 표의 주소이다.',
		status: '상태',
		problem: '문제',
		when: '경우',
		problems: {
			'bad-parameter': '매개변수를 모르거나, 두 번 적었거나, 비어 있거나, 쓸 수 없는 값인 경우.',
			'not-found': '그런 주소나 식별자가 없는 경우.',
			'method-not-allowed': 'GET, HEAD, OPTIONS가 아닌 경우.',
			'too-many-requests': '아래의 한도를 다 쓴 경우. Retry-After가 기다릴 초를 알려 준다.',
			unexpected: '서버의 잘못인 경우. id는 서버가 기록한 번호이다.',
			'data-replaced': '서버가 실행되는 동안 자료가 다시 만들어진 경우. 서버를 다시 시작하여야 한다.'
		},
		limits: '한도와 캐시',
		limitsText: (points, seconds, costly, cost) => [
			`접속 주소마다 ${seconds}초에 ${points}점을 쓸 수 있다. 답 하나는 1점이고, 산정할 것이 많은 답(${costly})과 파일은 ${cost}점이다. 남은 점수는 모든 답의 RateLimit와 RateLimit-Policy에 있다.`,
			'모든 답에는 약한 ETag가 있다. 이를 If-None-Match로 보내면 자료·방법·날짜가 같은 동안 본문 없는 304로 답한다.',
			'어느 사이트의 화면에서든 읽을 수 있다(Access-Control-Allow-Origin: *). 본문은 요청에 따라 Brotli나 gzip으로 압축한다.'
		],
		examples: '예시',
		examplesNote: '…는 줄인 곳이다.',
		answer: (status) => `답, 상태 ${status}`
	},
	data: {
		title: '자료: 비교 전체를 내려받기',
		heading: '자료',
		lede: 'Concord의 모든 자료를 데이터베이스 하나, JSON 문서 하나 또는 표별 파일로 제공한다.',
		revision: (revision, date) => `자료 판 ${revision}, 최종 확인 ${date}.`,
		caution: '이용할 때 유의할 점',
		whole: '전체',
		file: '파일',
		contents: '내용',
		size: '크기',
		sqlite: '비교 자료 그 자체인 SQLite 데이터베이스. 모든 글을 보관된 그대로 담는다.',
		json: '같은 내용을 표별로 담은 JSON 문서 하나.',
		csv: '아래의 모든 표를 UTF-8 CSV로 담은 것. 스프레드시트가 수식으로 실행할 칸에는 앞에 작은따옴표를 붙였다. 다른 두 파일은 원래 그대로이다.',
		varies: '가변',
		feeds: '바뀐 것',
		feedsNote: (most) =>
			`법이 바뀐 최근 ${most}건이다. 시작되거나 끝난 답과 그 배경이 된 사건을 알린다. 장래의 날에 시행되도록 공포된 것이 앞에 온다.`,
		feedNames: { atom: 'Atom', json: 'JSON Feed 1.1' },
		api: '개별 답',
		apiLink: 'API',
		apiNote: '는 같은 내용을 질문별로 주며, 날짜와 개정안에 따라 산정한 수치도 준다.',
		dictionary: '자료 사전',
		dictionaryNote: '모든 표와 열이다. _en과 _ko로 끝나는 열은 한 글을 두 언어로 담은 것이다.',
		column: '열',
		type: '형식',
		meaning: '뜻',
		key: '기본 키',
		optional: '빌 수 있음',
		pointsTo: '가리키는 곳:',
		rows: (n) => `${n}행`,
		tableCaption: (table) => `${table}의 열`
	},
	feed: {
		title: (topic) => (topic === null ? 'Concord: 미국과 대한민국 생명공학법의 변동' : `Concord: 법의 변동, ${topic}`),
		subtitle: '시작되거나 끝난 답과 그 배경이 된 사건.',
		before: '이전',
		from: (date) => `${date}부터`,
		ahead: '공포되었으나 아직 시행되지 않았다.',
		first: '이전에는 기록된 답이 없다.',
		ended: '이후에는 기록된 답이 없다.',
		same: '답은 그대로이고 규정만 새로 기록하였다.',
		event: '사건'
	}
};

export const apiMessages = { en, ko };
