package io.duban.plan.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A row in which something is typed has what makes it count, so that nothing typed is left out without a word. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteRow.Check.class)
@interface CompleteRow {

    String message() default "CompleteRow";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A row that may be left blank as a whole. */
    interface Row {

        /**
         * The path, of one or two steps, of the field without which the rest of the row would be lost, null where
         * nothing would.
         */
        @Nullable
        String lacking();

        /** The field without which the row as a whole does not count, null for one that does. */
        @Nullable
        String lackingToCount();
    }

    /** Puts the fault at the field that lacks. */
    final class Check implements ConstraintValidator<CompleteRow, Row> {

        @Override
        public boolean isValid(@Nullable Row row, ConstraintValidatorContext context) {
            String lacking = row == null ? null : row.lacking();
            if (lacking == null) {
                return true;
            }
            return refuse(lacking, context);
        }

        static boolean refuse(String lacking, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var fault = context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
            int dot = lacking.indexOf('.');
            var place = fault.addPropertyNode(dot < 0 ? lacking : lacking.substring(0, dot));
            if (dot >= 0) {
                place = place.addPropertyNode(lacking.substring(dot + 1));
            }
            place.addConstraintViolation();
            return false;
        }
    }
}
