package vn.doichieu.domain.announce;

import java.util.List;

/// What one residential group is to hear. There is no place in it for borrowers or amounts.
///
/// @param station `Đài truyền thanh phường Đăk Bla`
/// @param ward with its kind: `phường Đăk Bla`
/// @param bankOffice `Phòng giao dịch Ngân hàng Chính sách xã hội Kon Tum`
/// @param subject what it is about, following "về": `việc đối chiếu, phân loại nợ … năm 2025`
/// @param residentialGroup with its term: `Tổ dân phố 5`
/// @param appointments at least one, in any order
/// @param papers what to bring, each one a phrase in lower case
/// @param ifAbsent what to do when one cannot come, in whole sentences
/// @param contact who answers questions; may be empty
/// @param phone of the contact; may be empty
/// @param approver who approves the text before it is broadcast: office and name
public record Bulletin(
    String station,
    String ward,
    String bankOffice,
    String subject,
    String residentialGroup,
    List<Appointment> appointments,
    List<String> papers,
    String ifAbsent,
    String contact,
    String phone,
    String approver) {
  /// What borrowers are usually asked to bring; a ward may have its own list.
  public static final List<String> USUAL_PAPERS =
      List.of(
          "thẻ căn cước, căn cước công dân hoặc tài khoản định danh điện tử mức độ 2 trên ứng dụng"
              + " VNeID",
          "sổ vay vốn, hợp đồng tín dụng hoặc giấy nhận nợ",
          "phiếu giao dịch và biên lai thu lãi kỳ gần nhất");

  public static final String USUAL_IF_ABSENT =
      "Bà con nào không đến được đúng lịch, xin báo sớm cho tổ trưởng Tổ tiết kiệm và vay vốn của"
          + " mình để được hẹn buổi khác.";

  public Bulletin {
    if (appointments.isEmpty()) {
      throw new IllegalArgumentException("A bulletin without an appointment");
    }
    appointments = List.copyOf(appointments);
    papers = List.copyOf(papers);
  }
}
