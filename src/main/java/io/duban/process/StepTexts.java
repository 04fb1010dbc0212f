package io.duban.process;

import io.duban.shared.StepKey;
import io.duban.work.Step;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what a step is called wherever texts are asked for: at {@code step.<key>}, from the model. What was noted when
 * steps still had constants in the code ({@code REVIEW_REPORT}) is known by them.
 */
@Component
class StepTexts implements SmartInitializingSingleton {

    private static final String PREFIX = "step.";

    private final EngineSteps steps;
    private final MessageSource texts;

    StepTexts(EngineSteps steps, MessageSource texts) {
        this.steps = steps;
        this.texts = texts;
    }

    /**
     * The texts of all modules come first; what they do not know is asked here. The models are read before anybody
     * waits.
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (texts instanceof HierarchicalMessageSource hierarchical) {
            hierarchical.setParentMessageSource(new OfModels());
        }
        steps.all();
    }

    private @Nullable String name(String code, Locale language) {
        return code.startsWith(PREFIX)
                ? step(code.substring(PREFIX.length()))
                        .map(step -> step.name(language))
                        .orElse(null)
                : null;
    }

    private Optional<Step> step(String text) {
        return StepKey.isOne(text) ? steps.find(StepKey.of(text)) : formerly(text);
    }

    private Optional<Step> formerly(String constant) {
        return steps.all().stream()
                .filter(step -> constant.equals(constant(step.key().node())))
                .findFirst();
    }

    private static String constant(String node) {
        return node.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private final class OfModels extends AbstractMessageSource {

        @Override
        protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
            return name(code, language);
        }

        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale language) {
            String name = name(code, language);
            return name == null ? null : new MessageFormat(name.replace("'", "''"), language);
        }
    }
}
