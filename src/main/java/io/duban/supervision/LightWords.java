package io.duban.supervision;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says in one sentence why a light is what it is. */
@Component
public class LightWords {

    private final MessageSource messages;

    LightWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The reason; templates call this as {@code ${@lightWords.reason(light, #locale)}}. */
    public String reason(Light light, Locale locale) {
        Object[] arguments =
                light.arguments().stream().map(LightWords::resolvable).toArray();
        String reason = limited(light, messages.getMessage(light.reasonKey(), arguments, locale), arguments, locale);
        return isFrozen(light)
                ? messages.getMessage(
                        "supervision.light.frozen",
                        new Object[] {reason, light.arguments().get(LightArguments.FROZEN_SINCE)},
                        locale)
                : reason;
    }

    /** With the limit that it is past, where the rule has one. */
    private String limited(Light light, String reason, Object[] arguments, Locale locale) {
        String limit = arguments.length > LightArguments.LIMITS
                ? messages.getMessage("supervision.light.limit." + light.rule(), arguments, "", locale)
                : "";
        return reason + Objects.requireNonNullElse(limit, "");
    }

    private static boolean isFrozen(Light light) {
        return light.arguments().size() > LightArguments.FROZEN_SINCE
                && !light.arguments().get(LightArguments.FROZEN_SINCE).isEmpty();
    }

    private static Object resolvable(String argument) {
        return isKey(argument) ? new DefaultMessageSourceResolvable(argument) : argument;
    }

    private static boolean isKey(String argument) {
        return argument.startsWith("enum.") || argument.startsWith("step.");
    }
}
