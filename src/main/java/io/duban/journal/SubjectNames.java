package io.duban.journal;

import io.duban.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people call the things that the journal keeps only the ids of; implemented where all of them may be read. */
public interface SubjectNames {

    /** One statement per kind of subject, however many; a subject that is gone has no name. */
    Map<Subject, String> names(Collection<Subject> subjects);

    /** Subjects whose number, title or name holds these words. */
    List<SearchJournal.NamedSubject> find(String words, int size);
}
