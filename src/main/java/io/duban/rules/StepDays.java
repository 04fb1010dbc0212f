package io.duban.rules;

/**
 * The working days by which steps are due, beside those that a plan's calendar and the models name.
 *
 * @param atLeast that every step has which is asked for late or again
 * @param annualPlan that the plan of a year has at least
 * @param orderSignature for the head to sign an order, and for the unit to sign for it
 */
public record StepDays(int atLeast, int annualPlan, int orderSignature) {

    /** As long as no others are set: 3, 10 and 2. */
    static StepDays usual() {
        return new StepDays(3, 10, 2);
    }
}
