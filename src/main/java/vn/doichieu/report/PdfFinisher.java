package vn.doichieu.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// The last hand on a PDF: what it is called and who issued it, and one file per page range.
final class PdfFinisher {
  private static final COSName CID_SET = COSName.getPDFName("CIDSet");

  private final String author;

  /// @param author the office that issues the papers
  PdfFinisher(String author) {
    this.author = author;
  }

  byte[] finish(byte[] pdf, String title) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      removeCidSets(document);
      return save(document, title);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One file per page, in the order of the titles.
  ///
  /// @param before pages left out
  List<byte[]> pages(byte[] pdf, int before, List<String> titles) {
    var files = new ArrayList<byte[]>();
    try (PDDocument whole = Loader.loadPDF(pdf)) {
      for (int page = 0; page < titles.size(); page++) {
        try (var single = new PDDocument()) {
          single.importPage(whole.getPage(before + page));
          files.add(save(single, titles.get(page)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /// OpenPDF leaves out the parts of composed letters in this list, which is optional.
  private static void removeCidSets(PDDocument document) {
    for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT_DESC)) {
      if (object.getObject() instanceof COSDictionary descriptor) {
        descriptor.removeItem(CID_SET);
      }
    }
  }

  /// Without dates: they would tell only when the file was made, not when the paper was issued.
  private byte[] save(PDDocument document, String title) throws IOException {
    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setCreator("Đối Chiếu");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("vi-VN");
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
