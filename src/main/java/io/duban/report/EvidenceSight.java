package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class EvidenceSight implements Sight<EvidenceId> {

    private final ReadEvidence read;

    EvidenceSight(ReadEvidence read) {
        this.read = read;
    }

    @Override
    public Class<EvidenceId> of() {
        return EvidenceId.class;
    }

    @Override
    public void look(EvidenceId id, Actor.Person reader) {
        read.record(id, reader);
    }
}
