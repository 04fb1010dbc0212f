package io.duban.plan.form;

import io.duban.plan.LimitKind;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** What runs on has no day by which it is due: one that was typed would be lost, or was meant and the kind was not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FittingLimit.Check.class)
@interface FittingLimit {

    String message() default "FittingLimit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Puts the fault at the day. */
    final class Check implements ConstraintValidator<FittingLimit, ItemForm> {

        @Override
        public boolean isValid(@Nullable ItemForm item, ConstraintValidatorContext context) {
            if (item == null || item.limitKind() != LimitKind.CONTINUOUS || item.dueOn() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("dueOn")
                    .addConstraintViolation();
            return false;
        }
    }
}
