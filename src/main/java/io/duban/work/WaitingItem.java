package io.duban.work;

import io.duban.organization.Involvement;
import java.util.List;

/** A step that waits, with all who had a hand in what is done at it: some of their acts may bar them there. */
public record WaitingItem(OpenItem item, List<Involvement> involved) {}
