// The trainer's chance is the one the changed texts are made with.

export * from '../perturb/random.ts'
