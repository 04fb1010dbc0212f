package io.duban.intake;

import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.reading.ReadPlan;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import org.springframework.stereotype.Component;

/** Reads a document and proposes the plan in it; keeps nothing. */
@Component
public class ReadDocument {

    /** For the staff and heads of offices; refuses what cannot be read, see {@code ReadingRefusal}. */
    public Proposal read(byte[] content, String name, Actor.Person who) {
        return open(content, name, who).proposal();
    }

    /** Like {@link #read}, with the document. */
    public ReadPlan open(byte[] content, String name, Actor.Person who) {
        who.asAnywhere(Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return PlanReader.open(content, name);
    }
}
