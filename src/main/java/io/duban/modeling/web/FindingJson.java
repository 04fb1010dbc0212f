package io.duban.modeling.web;

import io.duban.modeling.checking.Finding;
import io.duban.modeling.checking.ModelRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong, in the reader's words; {@code element} is null where the whole file is meant. */
record FindingJson(
        ModelRule rule,
        ModelRule.Severity severity,
        @Nullable String element,
        int line,
        String text,
        List<String> run) {

    static FindingJson of(Finding finding, String text) {
        return new FindingJson(
                finding.rule(), finding.severity(), finding.element(), finding.line(), text, finding.run());
    }
}
