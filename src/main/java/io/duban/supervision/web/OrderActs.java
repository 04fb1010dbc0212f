package io.duban.supervision.web;

import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.SignForOrder;
import org.springframework.stereotype.Component;

/** What can be done to an order once it is proposed, for its page and for programs alike. */
@Component
record OrderActs(DecideOrder decide, SignForOrder signFor, ReplyToOrder reply, DecideReply decideReply) {}
