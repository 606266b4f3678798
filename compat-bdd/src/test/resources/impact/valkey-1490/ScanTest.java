/** Seven keys and a page of four: there must be a second page. */
class ScanTest {
    void a_second_page_is_left(Connection connection) {
        Page first = connection.page("SCAN", "0", "COUNT", "4", "TYPE", "string");
        assert !first.cursor().equals("0");
    }
}
