package io.duban.work.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.People;
import io.duban.shared.PersonId;
import io.duban.work.Copies;
import io.duban.work.Copy;
import io.duban.work.CopyId;
import io.duban.work.ReceivedCopy;
import io.duban.work.SentCopy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisCopies implements Copies {

    private final CopyMapper mapper;
    private final People people;

    MyBatisCopies(CopyMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    @Override
    public void add(Copy copy, Collection<PersonId> readers) {
        mapper.insert(copy);
        mapper.insertReaders(copy, readers);
    }

    @Override
    public Optional<Copy> find(CopyId id) {
        return Optional.ofNullable(mapper.find(id, null));
    }

    @Override
    public Optional<Copy> find(CopyId id, PersonId reader) {
        return Optional.ofNullable(mapper.find(id, reader));
    }

    @Override
    public void read(CopyId id, PersonId reader, Instant at) {
        mapper.read(id, reader, at);
    }

    @Override
    public int withdraw(CopyId id) {
        return mapper.withdraw(id);
    }

    @Override
    public List<ReceivedCopy> received(PersonId reader, Page page) {
        return named(mapper.received(reader, page));
    }

    @Override
    public List<ReceivedCopy> unread(PersonId reader, int size) {
        return named(mapper.unread(reader, size));
    }

    @Override
    public List<SentCopy> sent(PersonId sender, Page page) {
        List<Copy> sent = mapper.sent(sender, page);
        if (sent.isEmpty()) {
            return List.of();
        }
        List<ReaderRow> readers = mapper.readers(sent.stream().map(Copy::id).toList());
        Map<PersonId, String> names =
                people.names(readers.stream().map(ReaderRow::personId).collect(toSet()));
        Map<CopyId, List<ReaderRow>> of = readers.stream().collect(groupingBy(ReaderRow::copyId));
        return sent.stream()
                .map(copy -> new SentCopy(
                        copy,
                        of.getOrDefault(copy.id(), List.of()).stream()
                                .map(row -> row.reader(names))
                                .toList()))
                .toList();
    }

    private List<ReceivedCopy> named(List<ReceivedRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names =
                people.names(rows.stream().map(ReceivedRow::sentBy).collect(toSet()));
        return rows.stream().map(row -> row.copy(names)).toList();
    }
}
