package io.duban.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.shared.Typed;
import io.duban.shared.Unreadable;
import io.duban.shared.Verbatim;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts, numbers and days of bodies by {@link Typed}. A number is JSON's own: a text is none, though a person who
 * types has no other way to say one.
 */
final class TypedModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    TypedModule() {
        super("duban-typed");
        addDeserializer(String.class, new Text(Typed::line));
        addDeserializer(LocalDate.class, new Read<>(LocalDate.class, "sentDay", Typed::day, false));
        addDeserializer(BigDecimal.class, new Decimal());
        addDeserializer(Integer.class, new Whole(Integer.class, Typed::whole));
        addDeserializer(int.class, new Whole(int.class, Typed::whole));
    }

    /** Null for a text that holds nothing to be read. */
    @FunctionalInterface
    private interface Rule<T> {

        @Nullable
        T read(String typed);
    }

    /** {@code kind}: what is said of a value of another sort; {@code numbers}: whether numbers are read, or texts. */
    private static class Read<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final String kind;
        private final transient Rule<T> rule;
        private final boolean numbers;

        Read(Class<T> type, String kind, Rule<T> rule, boolean numbers) {
            super(type);
            this.kind = kind;
            this.rule = rule;
            this.numbers = numbers;
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonToken token = json.currentToken();
            if (numbers ? token.isNumeric() : token == JsonToken.VALUE_STRING) {
                T read = rule.read(json.getText());
                return read == null ? getNullValue(context) : read;
            }
            throw new Unreadable(
                    kind, token.isScalarValue() ? json.getText() : token.asString() == null ? "" : token.asString());
        }
    }

    private static final class Text extends Read<String> implements ContextualDeserializer {

        private static final long serialVersionUID = 1;

        Text(Rule<String> rule) {
            super(String.class, "string", rule, false);
        }

        @Override
        public Text createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            if (property != null && property.getAnnotation(Verbatim.class) != null) {
                return new Text(Typed::text);
            }
            return property != null && property.getAnnotation(Lines.class) != null ? new Text(Typed::lines) : this;
        }
    }

    private static final class Decimal extends Read<BigDecimal> {

        private static final long serialVersionUID = 1;

        Decimal() {
            super(BigDecimal.class, "sentNumber", Typed::number, true);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.currentToken().isNumeric()
                    ? Typed.number(json.getDecimalValue())
                    : super.deserialize(json, context);
        }
    }

    private static final class Whole extends Read<Integer> implements ContextualDeserializer {

        private static final long serialVersionUID = 1;

        private final Class<Integer> type;

        Whole(Class<Integer> type, Rule<Integer> rule) {
            super(type, "sentNumber", rule, true);
            this.type = type;
        }

        @Override
        public Whole createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            if (property != null && property.getAnnotation(Percent.class) != null) {
                return new Whole(type, Typed::percent);
            }
            boolean year = property != null && property.getAnnotation(CalendarYear.class) != null;
            return year ? new Whole(type, Typed::year) : this;
        }

        @Override
        public @Nullable Integer getNullValue(DeserializationContext context) {
            return type.isPrimitive() ? refuseNothing() : null;
        }

        private static Integer refuseNothing() {
            throw new Unreadable("whole", "");
        }
    }
}
