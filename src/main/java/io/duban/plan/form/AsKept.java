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

/**
 * A text that plans keep as it is. What a page sends, and what stands in a document, is brought into one form: tabs
 * become blanks, and lines of what is one line are joined. A program is told instead.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AsKept.Check.class)
@interface AsKept {

    String message() default "AsKept";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it may have several lines, each ended by LF alone. */
    boolean lines() default false;

    /** Blanks at either end do not count. */
    final class Check implements ConstraintValidator<AsKept, String> {

        private boolean lines;

        @Override
        public void initialize(AsKept rule) {
            lines = rule.lines();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.strip().chars().noneMatch(one -> one == '\t' || one == '\r' || (one == '\n' && !lines));
        }
    }
}
