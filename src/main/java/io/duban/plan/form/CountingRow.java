package io.duban.plan.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A row that a program sends counts. A page has spare rows with choices made beforehand, and rows of which the unit was
 * taken away; a program that sends such a row means something by it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountingRow.Check.class)
public @interface CountingRow {

    String message() default "CountingRow";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whatever holds for a form, and what holds for bodies besides. */
    interface Sent extends Default {}

    /** Says nothing where {@link CompleteRow} says it already. */
    final class Check implements ConstraintValidator<CountingRow, CompleteRow.Row> {

        @Override
        public boolean isValid(CompleteRow.@Nullable Row row, ConstraintValidatorContext context) {
            String lacking = row == null || row.lacking() != null ? null : row.lackingToCount();
            return lacking == null || CompleteRow.Check.refuse(lacking, context);
        }
    }
}
