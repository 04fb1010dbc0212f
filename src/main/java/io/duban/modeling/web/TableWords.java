package io.duban.modeling.web;

import io.duban.modeling.TableSheet;
import io.duban.modeling.checking.TableExample;
import io.duban.modeling.checking.TableWord;
import io.duban.modeling.vocabulary.OwnTable;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What decision tables say, in words; templates reach it as {@code ${@tableWords…}}. */
@Component("tableWords")
class TableWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private final MessageSource messages;

    TableWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The words of the vocabulary in the reader's language; any other one as it is. */
    public String word(String word) {
        return Objects.requireNonNullElse(
                messages.getMessage("modeling.word." + word, null, null, LocaleContextHolder.getLocale()), word);
    }

    /** What stands in a cell, with its words in the reader's language. */
    public String cell(String written) {
        Matcher words = WORD.matcher(written.replace("\"", ""));
        return words.replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    /** What a rule asks for, each input with what its cell says. */
    public String when(TableSheet table, TableSheet.Rule rule) {
        String asked = IntStream.range(
                        0, Math.min(table.asked().size(), rule.cells().size()))
                .filter(at -> !rule.cells().get(at).isEmpty())
                .mapToObj(at -> text(
                        "modeling.table.is",
                        word(table.asked().get(at)),
                        cell(rule.cells().get(at))))
                .collect(Collectors.joining(text("modeling.table.and")));
        return asked.isEmpty() ? text("modeling.table.always") : asked;
    }

    /** Whether a field of a difference is a column of a table. */
    boolean isColumn(String field) {
        return OwnTable.TASK_LIGHT.input(field).isPresent()
                || OwnTable.TASK_LIGHT.outputs().containsKey(field);
    }

    /** An argument of a finding: words and examples in the reader's language, all else as it is. */
    Object argument(Object argument) {
        if (argument instanceof TableWord word) {
            return word(word.word());
        }
        return argument instanceof TableExample example ? example(example) : argument;
    }

    private String example(TableExample example) {
        return example.all().stream().map(this::pair).collect(Collectors.joining(text("modeling.table.and")));
    }

    private String pair(Map.Entry<String, @Nullable Object> one) {
        Object value = one.getValue();
        String said = value == null ? text("modeling.table.missing") : word(value.toString());
        return text("modeling.table.is", word(one.getKey()), said);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
