package io.duban.web.api;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.duban.shared.Id;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A typed id is plain text in JSON, as it is in an address. */
@Configuration(proxyBeanMethods = false)
class IdsInJson {

    @Bean
    Module idModule() {
        SimpleModule module = new SimpleModule("duban-ids") {
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new IdDeserializers());
            }
        };
        module.addSerializer(Id.class, ToStringSerializer.instance);
        return module;
    }

    private static final class IdDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Id.class.isAssignableFrom(type.getRawClass()) ? new IdDeserializer(type.getRawClass()) : null;
        }
    }

    private static final class IdDeserializer extends FromStringDeserializer<Object> {

        private static final long serialVersionUID = 1;

        private IdDeserializer(Class<?> type) {
            super(type);
        }

        @Override
        protected Object _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                var constructor = handledType().getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor.newInstance(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return context.handleWeirdStringValue(handledType(), text, "not a UUID");
            } catch (NoSuchMethodException
                    | InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException e) {
                throw new IllegalStateException("an id is a record of one UUID: " + handledType(), e);
            }
        }
    }
}
