package io.duban.roster;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.Directory;
import io.duban.organization.PersonFilter;
import io.duban.organization.PersonLine;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the open units and the people at work as a workbook, or the empty one to fill in. */
@Component
public class ExportRoster {

    private static final int MOST = 100_000;

    private final Units units;
    private final Directory directory;
    private final RosterWorkbooks workbooks;

    ExportRoster(Units units, Directory directory, RosterWorkbooks workbooks) {
        this.units = units;
        this.directory = directory;
        this.workbooks = workbooks;
    }

    /** Taken in again as it is, it changes nothing. */
    @Transactional(readOnly = true)
    public byte[] roster(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return written(units.all(), directory.people(new PersonFilter("", null, null, false), null, MOST));
    }

    public byte[] template(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return written(List.of(), List.of());
    }

    private byte[] written(List<Unit> open, List<PersonLine> people) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbooks.write(open, people, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
