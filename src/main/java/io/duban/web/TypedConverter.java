package io.duban.web;

import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import io.duban.shared.PageSize;
import io.duban.shared.Paging;
import io.duban.shared.Percent;
import io.duban.shared.Typed;
import io.duban.shared.Unreadable;
import io.duban.shared.Verbatim;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Reads the fields of forms and the parameters of addresses by {@link Typed}. In a path each thing has one address
 * only.
 */
final class TypedConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Stream.of(String.class, Integer.class, BigDecimal.class, LocalDate.class, Instant.class)
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        return to.getObjectType() != String.class || !to.hasAnnotation(PathVariable.class);
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        String typed = (String) source;
        Class<?> wanted = to.getObjectType();
        if (to.hasAnnotation(PathVariable.class)) {
            return inPath(typed, wanted);
        }
        if (wanted == Integer.class) {
            return whole(typed, to);
        }
        if (wanted == BigDecimal.class) {
            return Typed.number(typed);
        }
        if (wanted == Instant.class) {
            return instant(typed);
        }
        return wanted == LocalDate.class ? Typed.day(typed) : text(typed, to);
    }

    private static String text(String typed, TypeDescriptor to) {
        if (to.hasAnnotation(Verbatim.class)) {
            return Typed.text(asOneLineEnd(typed));
        }
        return to.hasAnnotation(Lines.class) ? Typed.lines(asOneLineEnd(typed)) : Typed.line(asOneLineEnd(typed));
    }

    /** However a line ends where it was typed, a form sends it as CRLF. */
    private static String asOneLineEnd(String typed) {
        return typed.replace("\r\n", "\n");
    }

    /** In the one form in which we write it into an address. */
    private static Object inPath(String typed, Class<?> wanted) {
        Object read =
                wanted == Integer.class ? Typed.whole(typed) : wanted == LocalDate.class ? Typed.day(typed) : null;
        if (read == null || !read.toString().equals(typed)) {
            throw new Unreadable("whole", typed);
        }
        return read;
    }

    /** With its zone, so that nobody has to guess it; only programs send instants. */
    private static @Nullable Instant instant(String typed) {
        try {
            return typed.isEmpty() ? null : plausible(OffsetDateTime.parse(typed), typed);
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("instant", typed);
        }
    }

    private static Instant plausible(OffsetDateTime at, String typed) {
        if (at.getYear() < Typed.FIRST_YEAR || at.getYear() > Typed.LAST_YEAR) {
            throw new Unreadable("instant", typed);
        }
        return at.toInstant();
    }

    private static @Nullable Integer whole(String typed, TypeDescriptor to) {
        if (to.hasAnnotation(Percent.class)) {
            return Typed.percent(typed);
        }
        if (to.hasAnnotation(PageSize.class)) {
            return Paging.size(typed);
        }
        return to.hasAnnotation(CalendarYear.class) ? Typed.year(typed) : Typed.whole(typed);
    }
}
