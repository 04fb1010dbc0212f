package io.duban.modeling;

import java.util.List;

/** What bars from deciding on a draft of a process model. */
final class ModelBarring {

    static final List<ModelAct> DRAWING = List.of(ModelAct.DRAFT_BEGUN, ModelAct.DRAFT_SAVED, ModelAct.DRAFT_HANDED_IN);

    private ModelBarring() {}
}
