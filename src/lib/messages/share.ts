/** The words of sharing: frozen links and what has changed since. */
const en = {
	title: 'Share this view',
	heading: 'Share',
	of: 'What is shared',
	open: 'Share',
	nothing: 'No view was named. Open a page of the site and press “Share” there.',
	noSuchPage: 'There is no page at the address that was to be shared.',
	notFreezable:
		'This page is always read live; only comparisons, figures, gaps, pathways, scenarios, histories, laws and redlines can be frozen.',
	live: 'Live link',
	liveNote: 'Opens this view as the law and the data stand on the day it is opened. The whole state is in the address.',
	frozen: 'Frozen link',
	frozenNote:
		'Keeps what is on the page now, with its dates, data revision and method version. It opens unchanged for as long as somebody holds it, and says what has changed since.',
	freeze: 'Freeze this view',
	made: 'Frozen. Give this link away:',
	revokeKeep: 'Only this link revokes it. It is shown once; keep it to yourself:',
	revokeTitle: 'Revoke a frozen link',
	revokeAsk:
		'Revoke this frozen link? Whoever opens it from then on reads that it was revoked. If others have frozen the same view, theirs stays.',
	revoke: 'Revoke it',
	revoked: 'The link was revoked.',
	revokedPage: 'This frozen link was revoked by the person who made it.',
	unknownPage: 'There is no frozen link of this name. Check that it was copied whole.',
	wrongSecret: 'This secret does not revoke this link. Check that it was copied whole; it may have been used already.',
	frozenOn: (made: string, law: string, revision: string, method: string) =>
		`Frozen on ${made}: the law as of ${law}, data revision ${revision}, method version ${method}.`,
	sinceNothing: 'Nothing on this page has changed since.',
	sinceRows: (n: number, all: number) =>
		n === 1 ? `Since then 1 of ${all} rows has changed` : `Since then ${n} of ${all} rows have changed`,
	sinceGone: (n: number) => (n === 1 ? '1 row is no longer there' : `${n} rows are no longer there`),
	sinceAdded: (n: number) => (n === 1 ? '1 row is new' : `${n} rows are new`),
	sinceIndex: (from: string, to: string) =>
		from === to ? `the index is still ${to}` : `the index went from ${from} to ${to}`,
	sinceOther: 'The page reads otherwise today.',
	sinceGoneAltogether: 'The live page no longer exists.',
	showChanges: 'Show what changed',
	openLive: 'Open the live page',
	changesTitle: (title: string) => `${title}: what has changed since`,
	changesHeading: 'What has changed since',
	then: 'when it was frozen',
	now: 'now',
	backToFrozen: 'Back to the frozen view',
	noChanges: 'No row of this page has changed.',
	onlyFigures: 'The answers changed or not as said; the rules read as before.',
	limit: 'So many links have been made from this address today that no more are taken. Try again tomorrow.',
	tooLarge: 'This view is too large to be frozen. Narrow it with its filters and try again.',
	storage: {
		full: 'Nothing can be kept at the moment: the disk of this site is full. Nothing was lost; try again later or tell whoever runs the site.',
		'read-only':
			'Nothing can be kept at the moment: the store of this site is read-only. Nothing was lost; reading goes on. Tell whoever runs the site.',
		busy: 'The store was busy and nothing was kept. Try again.',
		broken:
			'Nothing can be kept at the moment: the store of this site is damaged. Reading goes on. Tell whoever runs the site.',
		closed:
			'Nothing can be kept at the moment: the store of this site could not be opened. Reading goes on. Tell whoever runs the site.'
	},
	frame: 'Frame for another site',
	frameNote: 'Shows this row or chart inside another page, live, with its source, date and revision under it.'
};
const ko: typeof en = {
	title: '이 화면 공유하기',
	heading: '공유',
	of: '공유할 화면',
	open: '공유',
	nothing: '공유할 화면이 정하여지지 않았다. 해당 페이지를 열어 “공유”를 누르면 된다.',
	noSuchPage: '공유하려는 주소에 해당하는 페이지가 없다.',
	notFreezable:
		'이 페이지는 고정할 수 없다. 비교표, 지수, 격차, 승인 경로, 시나리오, 변천, 법령, 신구 대조만 고정할 수 있다.',
	live: '현재 링크',
	liveNote: '여는 날의 법과 자료에 따라 이 화면을 보여 준다. 화면의 모든 상태가 주소에 담겨 있다.',
	frozen: '고정 링크',
	frozenNote:
		'지금 화면의 내용을 기준일, 자료 판, 방법 버전과 함께 보존한다. 보유한 사람이 있는 동안 그대로 열리며, 그 뒤에 무엇이 달라졌는지를 알려 준다.',
	freeze: '이 화면 고정하기',
	made: '고정하였다. 다음 링크를 전하면 된다.',
	revokeKeep: '다음 링크로만 철회할 수 있다. 한 번만 표시되므로 따로 보관하고 남에게 알리지 않아야 한다.',
	revokeTitle: '고정 링크 철회',
	revokeAsk:
		'이 고정 링크를 철회하는가? 철회하면 그 뒤에 여는 사람에게는 철회되었다는 사실만 표시된다. 다른 사람이 같은 화면을 고정하였다면 그 링크는 남는다.',
	revoke: '철회하기',
	revoked: '링크를 철회하였다.',
	revokedPage: '이 고정 링크는 만든 사람이 철회하였다.',
	unknownPage: '이 이름의 고정 링크는 없다. 주소가 빠짐없이 복사되었는지 확인하여야 한다.',
	wrongSecret:
		'이 비밀값으로는 이 링크를 철회할 수 없다. 빠짐없이 복사되었는지 확인하여야 하며, 이미 사용된 것일 수 있다.',
	frozenOn: (made, law, revision, method) =>
		`${made}에 고정하였다. ${law} 현재의 법, 자료 판 ${revision}, 방법 버전 ${method}.`,
	sinceNothing: '그 뒤로 이 화면에서 달라진 것이 없다.',
	sinceRows: (n, all) => `그 뒤로 ${all}개 항목 가운데 ${n}개가 달라졌다`,
	sinceGone: (n) => `없어진 항목 ${n}개`,
	sinceAdded: (n) => `새 항목 ${n}개`,
	sinceIndex: (from, to) => (from === to ? `지수는 ${to} 그대로이다` : `지수 ${from} → ${to}`),
	sinceOther: '이 화면의 내용은 현재와 다르다.',
	sinceGoneAltogether: '현재의 페이지는 없어졌다.',
	showChanges: '달라진 내용 보기',
	openLive: '현재 페이지 열기',
	changesTitle: (title) => `${title}: 그 뒤에 달라진 내용`,
	changesHeading: '그 뒤에 달라진 내용',
	then: '고정 당시',
	now: '현재',
	backToFrozen: '고정된 화면으로 돌아가기',
	noChanges: '이 화면의 항목 가운데 달라진 것이 없다.',
	onlyFigures: '규정의 문구는 그대로이다.',
	limit: '오늘 이 주소에서 만든 링크가 한도에 이르렀다. 내일 다시 시도하여야 한다.',
	tooLarge: '이 화면은 너무 커서 고정할 수 없다. 조건으로 범위를 좁힌 뒤 다시 시도하여야 한다.',
	storage: {
		full: '지금은 아무것도 저장할 수 없다. 이 사이트의 디스크가 가득 찼다. 없어진 것은 없으며, 나중에 다시 시도하거나 운영자에게 알려야 한다.',
		'read-only':
			'지금은 아무것도 저장할 수 없다. 이 사이트의 저장소가 읽기 전용이다. 없어진 것은 없으며 열람은 계속할 수 있다. 운영자에게 알려야 한다.',
		busy: '저장소가 사용 중이어서 저장하지 못하였다. 다시 시도하여야 한다.',
		broken:
			'지금은 아무것도 저장할 수 없다. 이 사이트의 저장소가 손상되었다. 열람은 계속할 수 있다. 운영자에게 알려야 한다.',
		closed:
			'지금은 아무것도 저장할 수 없다. 이 사이트의 저장소를 열지 못하였다. 열람은 계속할 수 있다. 운영자에게 알려야 한다.'
	},
	frame: '다른 사이트에 넣기',
	frameNote: '다른 페이지 안에 이 항목이나 도표를 출처, 기준일, 자료 판과 함께 현재 상태로 보여 준다.'
};
export const shareMessages = { en, ko };
