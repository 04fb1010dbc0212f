package io.duban.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The drawn processes of a thing with the positions in them; implemented where the engine is. */
public interface ProcessPictures {

    /**
     * The processes that carry the thing with this id, the outermost first (a task's life before the year's report that
     * runs inside it), every name in this language; empty when none runs and none ran.
     */
    List<Picture> of(String businessKey, Locale language);

    /**
     * A model as BPMN 2.0 XML with the ids of the elements that wait now and of those that were passed; {@code waiting}
     * are the names of the waiting ones, for those who do not see the drawing. {@code here} is one picture of a thing:
     * where the work stands, which is the innermost process that runs, or the outermost once all are over.
     */
    record Picture(
            String model,
            String name,
            String xml,
            Set<String> active,
            Set<String> finished,
            List<String> waiting,
            boolean running,
            boolean here) {}
}
