package io.duban.rules.web;

import io.duban.rules.RuleField;
import io.duban.rules.RuleNumbers;
import io.duban.rules.RuleTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in one sentence what a rule is; templates call this as {@code ${@ruleWords.says(topic, numbers)}}. */
@Component("ruleWords")
class RuleWords {

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** With its numbers in the order of its fields; null: what holds for all plans. */
    public String says(RuleTopic topic, @Nullable RuleNumbers numbers) {
        if (numbers == null) {
            return text("rules.asForAll.says");
        }
        return text(
                "rules.says." + topic,
                topic.fields().stream().map(field -> listed(field, numbers)).toArray());
    }

    private String listed(RuleField field, RuleNumbers numbers) {
        List<Integer> all = numbers.all(field.name());
        return all.isEmpty()
                ? text("rules.none")
                : String.join(
                        text("rules.and"), all.stream().map(String::valueOf).toList());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
