// The trainer changes texts as the evaluation does.

export * from '../perturb/perturb.ts'
