package org.chancery.article.io;

import java.util.Optional;
import org.chancery.article.Details;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark), freed of its marks: one paragraph, heading or list item a line, a blank line between paragraphs; no images, no code. */
final class Markdown {
    private Markdown() {}

    static Draft parse(String content) {
        FrontMatter parts = FrontMatter.of(LineEnds.unify(content));
        Node document = Parser.builder().build().parse(parts.rest());
        Writer writer = new Writer();
        document.accept(writer);
        return new Draft(Optional.empty(), writer.text(), parts.details().or(title(document)));
    }

    /** A heading of the first level at the beginning is the title. */
    private static Details title(Node document) {
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            Writer writer = new Writer();
            heading.accept(writer);
            return new Details(
                    Optional.of(writer.text()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return Details.NONE;
    }

    private static final class Writer extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        String text() {
            return text.toString().strip();
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
                visitChildren(paragraph);
                text.append('\n');
            } else {
                block(paragraph);
            }
        }

        @Override
        public void visit(BulletList list) {
            visitChildren(list);
            text.append('\n');
        }

        @Override
        public void visit(OrderedList list) {
            visitChildren(list);
            text.append('\n');
        }

        @Override
        public void visit(ListItem item) {
            text.append("- ");
            visitChildren(item);
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlBlock html) {
            text.append(Html.text(html.getLiteral())).append("\n\n");
        }

        @Override
        public void visit(HtmlInline html) {}

        @Override
        public void visit(Image image) {}

        @Override
        public void visit(FencedCodeBlock code) {}

        @Override
        public void visit(IndentedCodeBlock code) {
            // plain text that somebody indented: nobody puts programs into news
            text.append(code.getLiteral().strip()).append("\n\n");
        }

        @Override
        public void visit(ThematicBreak line) {}

        private void block(Node node) {
            visitChildren(node);
            text.append("\n\n");
        }
    }
}
