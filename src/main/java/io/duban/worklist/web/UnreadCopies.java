package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.work.ReadCopies;
import io.duban.work.ReceivedCopy;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the desk shows to be read, beside what is to be done. */
@ControllerAdvice(assignableTypes = DeskPages.class)
class UnreadCopies {

    private final ReadCopies read;

    UnreadCopies(ReadCopies read) {
        this.read = read;
    }

    @ModelAttribute("copies")
    List<ReceivedCopy> copies(Actor.Person who) {
        return read.unread(who);
    }
}
