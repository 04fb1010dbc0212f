package io.duban.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.duban.shared.Id;
import io.duban.shared.StepKey;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;

/**
 * A typed id is the text of its UUID in JSON and a step its key, both ways; any other text is an unreadable request.
 */
@Component
final class IdModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    IdModule() {
        super("duban-ids");
        addSerializer(Id.class, new ToText());
        addSerializer(StepKey.class, ToStringSerializer.instance);
        SimpleDeserializers texts = new TypedIds();
        texts.addDeserializer(StepKey.class, new StepFromText());
        setDeserializers(texts);
    }

    private static final class ToText extends StdSerializer<Id> {

        private static final long serialVersionUID = 1;

        ToText() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(id.value().toString());
        }
    }

    private static final class TypedIds extends SimpleDeserializers {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return type.isTypeOrSubTypeOf(Id.class) ? new FromText(type.getRawClass()) : null;
        }
    }

    private static final class StepFromText extends FromStringDeserializer<StepKey> {

        private static final long serialVersionUID = 1;

        StepFromText() {
            super(StepKey.class);
        }

        @Override
        protected StepKey _deserialize(String text, DeserializationContext context) throws IOException {
            return StepKey.isOne(text)
                    ? StepKey.of(text)
                    : (StepKey) context.handleWeirdStringValue(handledType(), text, "not a step");
        }
    }

    private static final class FromText extends FromStringDeserializer<Object> {

        private static final long serialVersionUID = 1;

        FromText(Class<?> type) {
            super(type);
        }

        @Override
        protected Object _deserialize(String text, DeserializationContext context) throws IOException {
            if (text.length() != 36) {
                return context.handleWeirdStringValue(handledType(), text, "not a UUID");
            }
            try {
                return BeanUtils.instantiateClass(
                        BeanUtils.getResolvableConstructor(handledType()), UUID.fromString(text));
            } catch (IllegalArgumentException notAUuid) {
                return context.handleWeirdStringValue(handledType(), text, "not a UUID");
            }
        }
    }
}
