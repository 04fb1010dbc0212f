package io.duban.web;

import io.duban.shared.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;

/**
 * Binds forms by the one rule: what it refuses is refused at its field, and no older way of reading is tried instead.
 */
@Configuration(proxyBeanMethods = false)
class TypedBinding {

    @Bean
    ConfigurableWebBindingInitializer bindingInitializer(
            ConversionService mvcConversionService, Validator mvcValidator) {
        ConfigurableWebBindingInitializer initializer = new ConfigurableWebBindingInitializer();
        initializer.setConversionService(new Final(mvcConversionService));
        initializer.setValidator(mvcValidator);
        // Forms are records: what their making does not take must not be set in a part of them that is not there.
        initializer.setDeclarativeBinding(true);
        initializer.setBindingErrorProcessor(new AtTheField());
        return initializer;
    }

    /** After a failed conversion the binder tries the JDK's own: that one reads 0x28 as 40 and "4 0" too. */
    private record Final(ConversionService conversions) implements ConversionService {

        @Override
        public boolean canConvert(@Nullable Class<?> from, Class<?> to) {
            return conversions.canConvert(from, to);
        }

        @Override
        public boolean canConvert(@Nullable TypeDescriptor from, TypeDescriptor to) {
            return conversions.canConvert(from, to);
        }

        @Override
        public <T> @Nullable T convert(@Nullable Object source, Class<T> to) {
            return conversions.convert(source, to);
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor to) {
            try {
                return conversions.convert(source, from, to);
            } catch (ConversionFailedException failed) {
                Unreadable unreadable = Causes.first(failed, Unreadable.class);
                throw unreadable == null ? failed : unreadable;
            }
        }
    }

    private static final class AtTheField extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException thrown, BindingResult result) {
            Unreadable unreadable = Causes.first(thrown, Unreadable.class);
            String field = String.valueOf(thrown.getPropertyName());
            if (unreadable == null) {
                super.processPropertyAccessException(thrown, result);
                return;
            }
            result.addError(new FieldError(
                    result.getObjectName(),
                    field,
                    thrown.getValue(),
                    true,
                    new String[] {unreadable.key()},
                    FieldWords.arguments(field, unreadable),
                    unreadable.key()));
        }
    }
}
