import type { SourceTexts } from './test-stores';

/**
 * The smallest analysis of the small data (SMALL of `test-stores.ts`): a commitment, two gaps, a pathway, two scenarios, two events.
 * The Korean path takes 60 + 270 + 10 = 340 days by law, with k3 beside k2; under the scenario `kr-quick` 60 + 180 + 10 = 250 and one step without a limit.
 */
const ANALYSIS: SourceTexts = {
	'field/commitments.yaml': `commitments:
  - id: seed-accord
    instrument: kr-act
    kind: understanding
    title: {en: Seed Accord, ko: 종자 양해사항}
    date: '2007-03'
    status: {en: Signed by both., ko: 양국이 서명하였다.}
    paragraphs:
      - {id: pace, label: {en: ¶1, ko: 제1항}, text: {en: '{kr-office} decides in time.', ko: '{kr-office}에서 제때 결정한다.'}}
      - {id: peace, label: {en: ¶2, ko: ¶2}, text: {en: No quarrel about seed., ko: 종자를 두고 다투지 않는다.}}
    checked: {on: 2026-01-04, against: text, confidence: high}
`,
	'seeds/gaps/start.yaml': `gaps:
  - question: seed-papers
    kind: no-counterpart
    severity: low
    bears: [grower]
    what: {en: Papers on one side only., ko: 한쪽에만 서류가 있다.}
    commitments:
      - {in: seed-accord, paragraph: pace}
    judged: {on: 2026-01-05, confidence: low}
  - question: seed-days
    kind: threshold
    severity: high
    bears: [importer-kr, exporter-us]
    what: {en: '{kr-office} takes longer.', ko: '{kr-office}에서 더 오래 걸린다.'}
    closes:
      - {side: kr, level: decree, how: {en: Cut the days., ko: 기간을 줄인다.}}
      - {side: both, level: arrangement, how: {en: Share the file., ko: 자료를 함께 쓴다.}}
    commitments:
      - {in: seed-accord, paragraph: pace}
      - {in: seed-accord, paragraph: peace}
    evidence: {en: Seen in 2020., ko: 2020년에 확인되었다.}
    judged: {on: 2026-01-05, confidence: high}
`,
	'seeds/pathways.yaml': `pathways:
  - id: new-seed
    title: {en: New seed, ko: 새 종자}
    intro: {en: From bench to field., ko: 실험실에서 밭까지.}
    us:
      - {id: a1, name: {en: Ask, ko: 문의}, days: null, unchecked: true, mandatory: false, checked: {on: 2026-01-01, against: secondary, confidence: medium}}
      - id: a2
        name: {en: Petition, ko: 청원}
        days: 180
        typical: {low: 234, high: 259, note: {en: Two petitions., ko: 청원 두 건.}}
        after: [a1]
        mandatory: true
        condition: {en: Only for new seed., ko: 새 종자에 한한다.}
        clock: {en: From filing., ko: 접수일부터.}
        basis:
          - {in: us-rule, at: 340.6(d)(3), seen: memory}
        questions: [seed-days, seed-papers]
        checked: {on: 2026-01-01, against: text, confidence: high}
      - {id: a3, name: {en: Sell, ko: 판매}, days: null, after: [a2], mandatory: true, checked: {on: 2026-01-01, against: text, confidence: high}}
    kr:
      - {id: k1, name: {en: Trial, ko: 시험}, authority: kr-office, days: 60, mandatory: true, checked: {on: 2026-01-01, against: text, confidence: high}}
      - {id: k2, name: {en: Review, ko: 심사}, authority: kr-office, days: 270, after: [k1], mandatory: true, checked: {on: 2026-01-01, against: text, confidence: high}}
      - {id: k3, name: {en: Hearing, ko: 청문}, days: 30, after: [k1], mandatory: true, checked: {on: 2026-01-01, against: text, confidence: high}}
      - {id: k4, name: {en: Approval, ko: 승인}, days: 10, after: [k2, k3], mandatory: true, checked: {on: 2026-01-01, against: text, confidence: high}}
`,
	'seeds/scenarios.yaml': `scenarios:
  - id: kr-quick
    side: kr
    title: {en: Quick bill, ko: 신속법안}
    what: {en: Days as in the United States., ko: 미국과 같은 기간으로 한다.}
    status: {is: pending, on: 2025-06-01, note: {en: In committee., ko: 위원회 심사 중이다.}}
    instrument: kr-act
    sources:
      - {en: Press report, ko: 언론 보도}
      - {en: Bill tracker, ko: 의안 추적}
    unread: {en: The fee., ko: 수수료는 보지 못하였다.}
    applies: {en: New seed., ko: 새 종자에 한한다.}
    checked: {on: 2026-01-06, against: secondary, confidence: low}
    answers:
      - question: seed-days
        value: 180
        rule: {en: '{kr-office} has 180 days.', ko: '{kr-office}에서 180일 안에 결정한다.'}
        checked: {on: 2026-01-06, against: secondary, confidence: low}
        note: {en: From the press., ko: 언론 보도에 따른다.}
    pathways:
      - pathway: new-seed
        without: [k3]
        steps:
          - id: k2
            name: {en: Quick review, ko: 신속 심사}
            authority: kr-office
            days: 180
            after: [k1]
            mandatory: true
            basis:
              - {in: kr-act}
            questions: [seed-days]
            checked: {on: 2026-01-06, against: secondary, confidence: low}
          - {id: k5, name: {en: Notice, ko: 통지}, days: null, unchecked: true, after: [k4], mandatory: false, checked: {on: 2026-01-06, against: memory, confidence: low}}
  - id: us-unread
    side: us
    title: {en: Unread bill, ko: 미확인 법안}
    what: {en: Nothing is known of it., ko: 알려진 것이 없다.}
    status: {is: unknown, on: 2025-01-01, note: {en: Not found., ko: 찾지 못하였다.}}
    sources:
      - {en: From memory, ko: 기억에 따른다}
    checked: {on: 2026-01-06, against: memory, confidence: low}
`,
	'seeds/events.yaml': `events:
  - date: 2010-01-01
    side: kr
    title: {en: New Office, ko: 새 관청}
    what: {en: '{kr-office} opens.', ko: '{kr-office} 문을 열었다.'}
    basis:
      - {in: kr-act, at: 부칙 제2조}
  - date: '2007-03'
    side: int
    title: {en: Seed Accord, ko: 종자 양해사항}
`
};

/** The small data with the small analysis: `openSmall(analysed)`. */
export const analysed = (texts: SourceTexts): SourceTexts => ({ ...texts, ...ANALYSIS });
