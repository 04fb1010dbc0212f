package io.duban.worklist.internal;

import io.duban.organization.Involvements;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.task.Origin;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.WaitingItem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class MyBatisOpenItems implements OpenItems {

    private final WorkItemMapper mapper;
    private final UnattendedMapper unattended;
    private final Involvements involvements;
    private final BarringInLists barring;

    MyBatisOpenItems(
            WorkItemMapper mapper, UnattendedMapper unattended, Involvements involvements, BarringInLists barring) {
        this.mapper = mapper;
        this.unattended = unattended;
        this.involvements = involvements;
        this.barring = barring;
    }

    @Override
    public List<WaitingItem> waiting(Block block, UUID subject, UUID matter) {
        involvements.writeNow();
        return mapper.waiting(block, subject, matter).stream()
                .map(read -> new WaitingItem(read.row(), read.lines()))
                .toList();
    }

    @Override
    public Optional<OpenItem> find(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public List<PersonName> helpers(String id) {
        return unattended.helpersAt(id, barring.rules());
    }

    @Override
    public List<PersonName> able(String id) {
        return unattended.ableTo(id, barring.rules());
    }

    @Override
    public Optional<Office> office(String id) {
        return Optional.ofNullable(mapper.office(id)).map(row -> new Office(row.unit(), roles(row)));
    }

    private static List<Role> roles(OfficeRow row) {
        return Stream.of(Role.OFFICE_STAFF, Role.OFFICE_HEAD)
                .flatMap(role -> row.above() ? Origin.insteadOf(role).stream() : Stream.of(role))
                .distinct()
                .toList();
    }

    @Override
    public List<OpenItem> of(UUID subject) {
        return mapper.ofSubject(subject);
    }
}
