package io.duban.modeling;

import io.duban.modeling.checking.Finding;
import io.duban.modeling.checking.ModelChecks;
import io.duban.modeling.checking.TableChecks;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.namespace.QName;

/** What depends on whether a model is a process or a decision table; everything else about drafts is one for both. */
final class ModelSource {

    private static final QName PROCESS = new QName("http://www.omg.org/spec/BPMN/20100524/MODEL", "process");
    private static final QName DECISION = new QName("https://www.omg.org/spec/DMN/20191111/MODEL/", "decision");

    private ModelSource() {}

    static List<Finding> findings(String model, byte[] content, Predicate<UnitId> isOpen) {
        return OwnTable.named(model)
                .map(table -> TableChecks.check(content, table))
                .orElseGet(() -> ModelChecks.check(content, isOpen));
    }

    /** The element of a file whose id says which model it is about. */
    static QName named(String model) {
        return OwnTable.named(model).isPresent() ? DECISION : PROCESS;
    }
}
