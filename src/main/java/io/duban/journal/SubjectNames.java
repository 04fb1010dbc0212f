package io.duban.journal;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people call the things that the journal keeps only the ids of; implemented where all of them may be read. */
public interface SubjectNames {

    /** One statement per kind of subject, however many; a subject that is gone has no name. */
    Map<Subject, String> names(Collection<Subject> subjects);

    /** Subjects with this number, and those whose number, title or name holds these words; the same number first. */
    List<SearchJournal.NamedSubject> find(String words, int size);

    /** The people of this name or account, also by its beginning. */
    List<PersonId> people(String words, int size);

    /** Those of these subjects that have a page which this reader may open. */
    Set<Subject> openable(Collection<Subject> subjects, Actor.Person reader);
}
