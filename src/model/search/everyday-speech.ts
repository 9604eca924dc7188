/**
 * Groups of `everyday.ts` that belong to no trade, a line each. They were chosen by how far they help to find pages by phrases that were taken out of
 * the index before, a fifth of `content/asked.yaml` at a time.
 */
export const speech = `
beginner, newbie, rookie, novice, fresher, greenhorn, starter, inexperienced
task, ticket, assignment, work item, chore, user story, jira
customer, client, end user
praise, compliment, kudos, recognition, appreciation, shout-out, thanked, well done
achievement, accomplishment, success, win, victory, achieved
refuse, refused, refusal, reject, rejected, rejection, decline, declined, turn down, turned down, say no, saying no, veto
approve, approval, approved, sign off, sign-off, green light
goal, objective, target, okr, kpi
delete, deleted, wipe, wiped, erase, erased, drop table, dropped table
mistake, error, blunder, messed up, mess up, screwed up, screw up, broke something, slip-up
blame, blamed, blaming, scapegoat, finger pointing, at fault, fault, guilty
release, launch, ship, shipping, shipped, deploy, deployment, deployed, rollout, roll out, go live, going live
ignore, ignored, ignores, unanswered, ghosted, no reply, no answer, no response, silence, nobody answers, nobody replies
interruption, interrupt, interrupted, pinged, distracted, distraction
fear, afraid, scared, nervous, frightened, terrified, panic, dread
boring, bored, dull, monotonous, repetitive
contract, agreement, clause
legal, illegal, law, court, tribunal, sue, lawsuit, rights
kids, children, child, baby, family, parent
old, older, ageism, over 50, too old
bot, robot, machine, generated, generated code
metric, measure, measured, kpi, dashboard
template, sample, format, outline, example
explanation, meaning, definition, stands for, explained
difference, versus, compared, comparison, compare
rank, rung, tier, grade
responsibility, duties, duty, job description, responsible, accountable, in charge, accountability
schedule, timeline, roadmap, milestone
alone, solo, independently, independent, autonomy, autonomous, on my own, by myself, without supervision, unsupervised
reliable, dependable, trust, trusted, count on, rely
persuade, convince, influence, buy-in, win over
refactor, clean up, cleanup, rewrite, technical debt, legacy, tech debt
complaint, complain, complained, grievance, moan
record, diary, journal, log, paper trail, keep track, notes
forgotten, forget, forgot, remember
secret, secretly, behind my back, behind closed doors, confidential, hidden
delegate, delegating, delegation, hand over, hand off, give away work
onboard, onboarding, ramp up, settle in, settling in, first weeks, first day
nominate, nomination, put forward, vouch for
cash, payout, payoff, sum, lump sum
estimate, estimation, guess, forecast, sizing, eta
alternative, trade-off, tradeoff, option, pros and cons
small, tiny, trivial, minor
huge, massive, giant, big
dependency, waiting for, wait for, waiting on
strength, weakness, weaknesses, development area
useless, worthless, incompetent, not good enough, impostor, imposter, fraud
hire, hired, hiring, recruit, recruiter, recruitment, candidate, applicant
improve, improvement, improving, get better, getting better
average, median, mediocre, middling
spouse, partner, wife, husband, girlfriend, boyfriend
admit, confess, own up, come clean, owning up
lie, lied, dishonest, pretend, cover up, fake, pretending
pressure, pressured, forced, force, threatened, threat, ultimatum
startup, scale-up, small company, small firm
quiet, silent, says nothing, tongue-tied
split, break down, breakdown, divide, slice, smaller pieces, chunk
copy, paste, copied, copy-paste, stack overflow
understand, grasp, no clue, no idea, comprehend
reorganisation, reorg, restructuring, restructured, merger, acquisition
annual, yearly, year-end, half-year, quarterly
monitor, monitoring, observability, logging
edge case, corner case, error case, unhappy path
assumption, assume, assumed
dispute, contest, appeal, rebuttal, rebut, challenge
call, phone, phone call, video call, zoom
vp, director, cto, ceo, chief, head of engineering
lose, losing, lost
postpone, postponed, put off, pushed back, reschedule
wrong, false, incorrect, untrue, inaccurate
strict, picky, pedantic, perfectionist
attention, recognised, unseen, noticed
`;
