package io.duban.intake.internal;

import io.duban.intake.confirming.Layouts;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.reading.document.Document;
import io.duban.reading.document.Layout;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisLayouts implements Layouts {

    private final LayoutMapper mapper;

    MyBatisLayouts(LayoutMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ProposalId id, Layout layout) {
        mapper.insert(id, SheetJson.write(layout));
    }

    @Override
    public Optional<Document> document(ProposedPlan proposal) {
        return Optional.ofNullable(mapper.byProposal(proposal.id()))
                .map(json -> SheetJson.read(json, Layout.class).in(proposal.text()));
    }

    @Override
    public Optional<byte[]> source(ProposalId id) {
        return Optional.ofNullable(mapper.byProposal(id))
                .flatMap(json -> SheetJson.read(json, Layout.class).sourceBytes());
    }

    @Override
    public void remove(ProposalId id) {
        mapper.delete(id);
    }
}
