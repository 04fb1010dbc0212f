package io.duban.web;

import io.duban.shared.Unreadable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Names the fields of all forms and bodies in the language of the reader, and says what is wrong with one. Names stand
 * at {@code field.FORM.NAME}, {@code field.LIST.NAME} or {@code field.NAME}, the first that there is.
 */
@Component
public class FieldWords {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]*)(?:\\[(\\d+)])?(?:\\.|$)");

    private static final Pattern HINT = Pattern.compile("\\s*[（(][^（(]*[）)]$");

    private final MessageSource messages;

    FieldWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message, in which the place {0} is the field's name, as the form or body of this type calls it. */
    public String of(MessageSourceResolvable error, @Nullable Class<?> form) {
        return named(error, field -> name(field, form));
    }

    /** The message, in which the place {0} is what the page calls the field, without the hint in its brackets. */
    String labelled(MessageSourceResolvable error, String labelKey) {
        return named(error, field -> HINT.matcher(text(labelKey)).replaceFirst(""));
    }

    private String named(MessageSourceResolvable error, Function<MessageSourceResolvable, String> name) {
        Object[] arguments = error.getArguments();
        if (arguments == null || arguments.length == 0 || !(arguments[0] instanceof MessageSourceResolvable field)) {
            return messages.getMessage(error, LocaleContextHolder.getLocale());
        }
        Object[] named = arguments.clone();
        named[0] = name.apply(field);
        return messages.getMessage(new Named(error, Arrays.asList(named)), LocaleContextHolder.getLocale());
    }

    /** What is to be said of an unreadable value at a field of a parameter, form or body. */
    public String of(String field, Unreadable unreadable, @Nullable Class<?> form) {
        return of(
                new DefaultMessageSourceResolvable(
                        new String[] {unreadable.key()}, arguments(field, unreadable), unreadable.key()),
                form);
    }

    /** The field's name: 节点第 2 项的日期 for {@code milestones[1].dueOn}. */
    public String name(String field, @Nullable Class<?> form) {
        return name(formName(form), field);
    }

    /** The field as the first argument of its message, then what was typed and the limits. */
    static Object[] arguments(String field, Unreadable unreadable) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(new DefaultMessageSourceResolvable(field));
        arguments.addAll(unreadable.arguments());
        return arguments.toArray();
    }

    private static @Nullable String formName(@Nullable Class<?> form) {
        return form == null ? null : StringUtils.uncapitalize(form.getSimpleName());
    }

    private String name(MessageSourceResolvable field, @Nullable Class<?> formType) {
        String[] codes = field.getCodes();
        if (codes == null || codes.length == 0) {
            return String.valueOf(field.getDefaultMessage());
        }
        String path = codes[codes.length - 1];
        if (formType != null) {
            return name(path, formType);
        }
        String form =
                codes[0].endsWith("." + path) ? codes[0].substring(0, codes[0].length() - path.length() - 1) : null;
        return name(form, path);
    }

    private String name(@Nullable String form, String path) {
        List<String> rows = new ArrayList<>();
        String last = "";
        String owner = form;
        Matcher step = STEP.matcher(path);
        while (step.find() && step.end() > step.start()) {
            last = label(owner, step.group(1));
            if (step.group(2) != null) {
                rows.add(text("field.item", last, Integer.parseInt(step.group(2)) + 1));
                last = "";
            }
            owner = step.group(1);
        }
        String row = String.join(text("field.item.next"), rows).strip();
        return row.isEmpty() ? last : last.isEmpty() ? row : text("field.of", row, last);
    }

    private String label(@Nullable String owner, String name) {
        if (name.isEmpty()) {
            return "";
        }
        String[] keys = {"field." + owner + "." + name, "field." + name};
        return messages.getMessage(
                new DefaultMessageSourceResolvable(keys, null, name), LocaleContextHolder.getLocale());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The same message with other arguments. */
    private record Named(MessageSourceResolvable error, List<Object> named) implements MessageSourceResolvable {

        @Override
        public String @Nullable [] getCodes() {
            return error.getCodes();
        }

        @Override
        public Object[] getArguments() {
            return named.toArray();
        }

        @Override
        public @Nullable String getDefaultMessage() {
            return error.getDefaultMessage();
        }
    }
}
