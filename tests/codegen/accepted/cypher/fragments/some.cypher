// Whether one `x` of a list passes a test.
//
// fragment (list, test)
any(x IN @list WHERE @test)
