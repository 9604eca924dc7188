import { speech } from './everyday-speech.ts';

/** Words of everyday speech that mean the same, or near enough for somebody who searches. The first names the group. */
export interface Everyday {
  id: string;
  words: readonly string[];
}

const work = `
manager, boss, supervisor, line manager, people manager, people leader, people lead, team leader, reporting manager, immediate manager, superior
tech lead, lead developer, lead engineer, technical lead, dev lead, team lead
coding, programming, writing code, write code
vague, unclear, woolly, fuzzy, ambiguous, ambiguity, undefined, wishy-washy, cryptic, nebulous, ill-defined, hand-wavy
requirements, requirement, spec, specification
stay, staying, remain, remaining
promotion, promo, promoted, get to the next level, advancement, career progression, moving up, level up, levelling up, leveling up, move up, moved up, climb the ladder
pay, salary, compensation, comp, wage, income, earn, earning, paid, remuneration, money, paycheck, paycheque, payslip, underpaid
raise, pay rise, payrise, salary increase, pay increase, increment, salary negotiation, negotiate salary, pay bump, salary bump, hike, salary hike, pay review, salary review, cost of living adjustment
losing a job, laid off, laid of, layoff, lay off, made redundant, redundancy, redundant, let go, lost my job, lose my job, job loss, axed, retrenched, retrenchment, downsized, pink slip, job cuts
fired, sacked, dismissed, dismissal, terminated, get rid of, getting rid of, kicked out, termination, sack, the sack, firing, dismiss, shown the door, given the boot
leaving, left, leave, leaves, quit, quits, quitting, resign, resignation, hand in notice, walk away, leave the company, leave my job
changing jobs, switch companies, switching company, change jobs, job hopping, job hop, change companies, switch jobs, new employer, leaving for another company, change employer
transfer, switch teams, switching teams, change teams, move teams, internal move, team switch, another team
stuck, blocked, cannot get further, no progress
colleague, coworker, co-worker, teammate, team mate, peer, workmate, fellow developer, fellow engineer
review, appraisal, evaluation, assessment, performance review, perf, perf review
rating, rated, rate, score, grade, graded
low, bad, badly, poor, negative, terrible
exhausted, tired, burned out, burnt out, burnout, drained, worn out, overwhelmed, knackered, fried, depleted, running on empty, overworked, stressed out
remote, wfh, work from home, working from home, home office, telework, teleworking, telecommute, telecommuting
outage, downtime, incident, production down, broke production, took production down, prod down
production, prod
late, delay, delayed, slipping, overdue, behind schedule, missed deadline, deadline
AI, chatgpt, copilot, llm, gpt, claude, cursor, ai tool, genai, generative ai, gemini, ai agent, coding assistant, vibe coding
junior, entry level, graduate engineer, new grad, L3, E3, IC3, SDE1, SDE 1, SDE I, SWE 1, fresher, grad hire, graduate developer
mid-level, midlevel, intermediate, medior, L4, E4, IC4, SDE2, SDE 2, SDE II, SWE 2
senior, sr, L5, E5, IC5, SDE3, SDE 3, SDE III, senior level
staff engineer, L6, E6, IC6, principal engineer
individual contributor, IC, stay technical, staying technical, stay an engineer, technical track, IC track
engineer, developer, programmer, coder, swe, software engineer
company, employer, firm, organisation
visa, h1b, h-1b, work permit, immigration, work visa, residence permit, blue card, work authorisation, green card
new hire, new joiner, newcomer, new starter, newbie, new recruit, new team member, new employee
slow, slower, slowest, faster, quicker, speed
quick, quicker, fast, faster
learn, learning, pick up, skill
harsh, rude, brutal, nitpicky, snarky, nasty, condescending, patronising, hostile, scathing
visible, visibility, overlooked, unnoticed, invisible
help, ask for help, asking
comment, remark, review comment
coordination, coordinate, organising, glue
offer, offered, job offer
unfair, bias, biased, discrimination, discriminated
ill, sick, illness, sick leave, medical leave
parental leave, maternity leave, paternity leave, parental, pregnancy
big project, large project, senior sized, senior scope, senior work, high impact project
postmortem, incident review, retrospective
title, job title
pull request, PR, merge request, changes
fail, failing, failed, not passing, pass
surprise, surprised, unexpected, unexpectedly, out of the blue, blindsided, no warning, without warning, nobody warned, nobody told me
recover, way back, come back, turn around, rebuild
sign, refuse to sign, signature
cv, resume, curriculum vitae
holiday, vacation, pto, annual leave, time off, paid time off, days off
lawyer, solicitor, attorney
doctor, gp, physician
bug, defect, glitch
code base, repo, repository
health cover, health insurance, medical insurance, health plan, cobra
unemployment benefit, unemployment insurance, jobless benefits, dole
contractor, freelancer, freelance, self-employed
agency, consultancy, consulting, software house
public sector, government, civil service, public service, civil servant
big tech, faang, maang
higher-ups, upper management, senior management, executives, leadership team
bullied, bullying, harassed, harassment, mobbing
plateau, plateaued, stagnate, stagnating, stagnation, dead end
ashamed, embarrassed, embarrassing, humiliated
passed over, not promoted, denied promotion, snubbed
intern, internship, trainee, apprentice
favouritism, favoritism, nepotism
shy, introvert, introverted
mental health, depression, depressed, anxiety
`;

/** All groups. Their words count as said in each other's place, in texts and in queries. */
export const everyday: readonly Everyday[] = [work, speech]
  .join('')
  .trim()
  .split(/\n+/)
  .map((line) => {
    const words = line.split(', ');
    return { id: (words[0] ?? '').replaceAll(' ', '-').toLowerCase(), words };
  });
