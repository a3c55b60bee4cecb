import type { Component } from 'svelte';
import type { PageKind } from '../../share/freezable';
import Brief from '../../briefs/[id]/+page.svelte';
import Commitment from '../../commitments/[id]/+page.svelte';
import Question from '../../compare/[topic]/[question]/+page.svelte';
import Compare from '../../compare/[topic]/+page.svelte';
import Gaps from '../../gaps/+page.svelte';
import History from '../../history/[[topic]]/+page.svelte';
import Index from '../../index/[scope]/+page.svelte';
import Law from '../../library/[law]/+page.svelte';
import LawRedline from '../../library/[law]/redline/+page.svelte';
import Pathway from '../../pathways/[product]/+page.svelte';
import Scenario from '../../scenarios/[id]/+page.svelte';

/** The live pages' own components: a frozen view is drawn by the same code as a live one. Each takes what its `load` returned. */
export const PAGE_COMPONENTS = {
	brief: Brief,
	commitment: Commitment,
	compare: Compare,
	gaps: Gaps,
	history: History,
	index: Index,
	law: Law,
	pathway: Pathway,
	question: Question,
	redline: LawRedline,
	scenario: Scenario
} as unknown as Readonly<Record<PageKind, Component<{ data: object; params: object; form: null }>>>;
