package io.duban.ledger;

import java.util.List;
import java.util.Set;

/** The drawn processes of a thing with the positions in them; implemented where the engine is. */
public interface ProcessPictures {

    /**
     * The processes that carry the thing with this id, the outermost first (a task's life before the year's report that
     * runs inside it); empty when none runs and none ran.
     */
    List<Picture> of(String businessKey);

    /**
     * A model as BPMN 2.0 XML with the ids of the elements that wait now and of those that were passed; the texts of the
     * waiting ones are in {@code waiting}, for those who do not see the drawing.
     */
    record Picture(String model, String xml, Set<String> active, Set<String> finished, List<String> waiting) {}
}
