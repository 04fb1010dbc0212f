package io.duban.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.duban.shared.StepKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Beside every key of a step that the API answers stands what its model calls the step, in the reader's language: a
 * program need not know the models to name a step that somebody drew.
 */
@Component
final class StepNames extends SimpleModule {

    private static final long serialVersionUID = 1;

    StepNames(MessageSource messages) {
        super("duban-step-names");
        setSerializerModifier(new Beside(messages));
    }

    /** {@code stepName} beside {@code step}, {@code stepNames} beside {@code steps}; null where it is no step. */
    static @Nullable String nameOf(String property, JavaType type) {
        if (type.hasRawClass(StepKey.class)) {
            return property + "Name";
        }
        JavaType content = type.getContentType();
        return type.isCollectionLikeType() && content.hasRawClass(StepKey.class)
                ? property.replaceFirst("s$", "") + "Names"
                : null;
    }

    private static final class Beside extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        private final transient MessageSource messages;

        Beside(MessageSource messages) {
            this.messages = messages;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            List<BeanPropertyWriter> all = new ArrayList<>();
            for (BeanPropertyWriter property : properties) {
                all.add(property);
                String name = nameOf(property.getName(), property.getType());
                if (name != null) {
                    all.add(new Name(property, name, messages));
                }
            }
            return all;
        }
    }

    private static final class Name extends BeanPropertyWriter {

        private static final long serialVersionUID = 1;

        private final transient MessageSource messages;

        Name(BeanPropertyWriter step, String name, MessageSource messages) {
            super(step, PropertyName.construct(name));
            this.messages = messages;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            json.writeFieldName(getName());
            write(get(bean), json);
        }

        private void write(@Nullable Object value, JsonGenerator json) throws Exception {
            if (value instanceof Iterable<?> steps) {
                json.writeStartArray();
                for (Object step : steps) {
                    write(step, json);
                }
                json.writeEndArray();
            } else if (value instanceof StepKey step) {
                json.writeString(String.valueOf(
                        messages.getMessage(step.messageKey(), null, step.node(), LocaleContextHolder.getLocale())));
            } else {
                json.writeNull();
            }
        }
    }
}
