/** The portal's back office (inquiries, accounts, submissions, requests, preferences): signatures first, bodies follow. */
import type { App } from '#domain/app.ts';
import type { Binding, Declaration } from '#domain/binding.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import type { Submission } from '#domain/submission.ts';
import type { Accounts } from '#contract/inquiries.ts';
import type { MessageKind, Preferences } from '#contract/preferences.ts';
import type { Tenure, World } from '#twin/world.ts';

/** What listApps answers: the catalogue, and the volume apps where the world has them. */
export declare function appsOf(world: World): readonly App[];
export declare function accountsOf(tenure: Tenure, now: number): Accounts;
export declare function startInquiry(world: World, tenure: Tenure, idTail: string, now: number): Accounts;
export declare function askAgain(world: World, tenure: Tenure, inquiryId: string, appId: string, now: number): Accounts;
export declare function declareWhose(world: World, tenure: Tenure, bindingId: string, declaration: Declaration, now: number): Binding;
export declare function sayDone(world: World, tenure: Tenure, bindingId: string, now: number): Binding;
export declare function recheck(world: World, tenure: Tenure, bindingId: string, now: number): Binding;
export declare function submit(world: World, tenure: Tenure, bindingIds: readonly string[], now: number): Submission;
export declare function readSubmission(tenure: Tenure, submissionId: string): Submission;
export declare function listRequests(tenure: Tenure): UnbindingRequest[];
export declare function readRequest(tenure: Tenure, requestId: string): UnbindingRequest;
export declare function withdraw(world: World, tenure: Tenure, requestId: string, now: number): UnbindingRequest;
export declare function sendAgain(world: World, tenure: Tenure, requestId: string, now: number): UnbindingRequest;
export declare function supply(world: World, tenure: Tenure, requestId: string, text: string, now: number): UnbindingRequest;
export declare function appeal(world: World, tenure: Tenure, requestId: string, text: string, now: number): UnbindingRequest;
export declare function chooseMessages(tenure: Tenure, messages: Record<MessageKind, boolean>, now: number): Preferences;
export declare function withdrawConsent(tenure: Tenure, kind: string): Preferences;
export declare function watchApp(world: World, tenure: Tenure, appId: string, watched: boolean, now: number): Preferences;
